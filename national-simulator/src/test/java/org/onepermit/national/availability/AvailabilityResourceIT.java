package org.onepermit.national.availability;

import static org.hamcrest.Matchers.equalTo;
import static org.onepermit.national.National.SEWAGE_PLANT;
import static org.onepermit.national.National.operator;
import static org.onepermit.national.National.requestPermitNumber;
import static org.onepermit.national.National.system;
import static org.onepermit.testing.ProblemAssert.assertThatProblem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.TokenResource;

@QuarkusTest
@QuarkusTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "national"))
@QuarkusTestResource(TokenResource.class)
class AvailabilityResourceIT {

    @AfterEach
    void comeBack() {
        put(Map.of("available", true));
    }

    @Test
    void absentPlatformAnswersNothingButTheSwitchAndTheClock() {
        put(Map.of("available", false));
        assertThatProblem(requestPermitNumber(fresh(), SEWAGE_PLANT).header("Retry-After", "5")).is(503, "availability/away");
        assertThatProblem(system().body("{}").when().post("publications").then()).is(503, "availability/away");
        operator().when().get("legal-clock").then().statusCode(200);
        operator().when().get("availability").then().statusCode(200).body("available", equalTo(false));
    }

    @Test
    void requestRefusedWhileAwayIsServedAfterwards() {
        String request = fresh();
        put(Map.of("available", false));
        requestPermitNumber(request, SEWAGE_PLANT).statusCode(503);
        put(Map.of("available", true));
        requestPermitNumber(request, SEWAGE_PLANT).statusCode(200);
    }

    @Test
    void absenceWithAnEndIsOverByItself() {
        put(Map.of("available", false, "until", Instant.now().plus(1, ChronoUnit.HOURS).toString()));
        requestPermitNumber(fresh(), SEWAGE_PLANT).statusCode(503);
        put(Map.of("available", false, "until", Instant.now().minusSeconds(1).toString()));
        requestPermitNumber(fresh(), SEWAGE_PLANT).statusCode(200);
    }

    @Test
    void onlyAnOperatorSwitches() {
        assertThatProblem(system().body(Map.of("available", false)).when().put("availability").then())
                .is(403, "platform/forbidden");
    }

    private static void put(Map<String, Object> body) {
        operator().body(body).when().put("availability").then().statusCode(200);
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }
}
