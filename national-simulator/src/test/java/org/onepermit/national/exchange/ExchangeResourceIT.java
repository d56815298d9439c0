package org.onepermit.national.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.onepermit.national.National.SEWAGE_PLANT;
import static org.onepermit.national.National.operator;
import static org.onepermit.national.National.permitNumber;
import static org.onepermit.national.National.system;
import static org.onepermit.testing.ProblemAssert.assertThatProblem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onepermit.national.National;
import org.onepermit.platform.identity.Roles;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.TokenResource;

@QuarkusTest
@QuarkusTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "national"))
@QuarkusTestResource(TokenResource.class)
class ExchangeResourceIT {

    private String permitNo;

    @BeforeEach
    void mint() {
        permitNo = permitNumber(fresh(), SEWAGE_PLANT);
    }

    @Test
    void permitIsReceivedAndFound() {
        push(permitNo, 1, "大连清源污水处理有限公司").statusCode(200).body("subject", equalTo(permitNo)).body("version", equalTo(1));
        push(permitNo, 2, "大连清源水务有限公司").statusCode(200);
        system().when().get("permits/{no}", permitNo).then().statusCode(200)
                .body("version", equalTo(2)).body("unitName", equalTo("大连清源水务有限公司"));
        operator().when().get("received?size=100").then().statusCode(200).body("items.subject", hasItem(permitNo));
    }

    @Test
    void sameVersionAgainGetsTheFirstReceiptEvenUnderAnotherRequest() {
        String first = push(permitNo, 1, "甲").statusCode(200).extract().path("receivedAt");
        String second = push(permitNo, 1, "甲").statusCode(200).extract().path("receivedAt");
        assertThat(second).isEqualTo(first);
    }

    @Test
    void sameVersionWithOtherContentIsRefused() {
        push(permitNo, 1, "甲").statusCode(200);
        assertThatProblem(push(permitNo, 1, "乙")).is(409, "exchange/differs-from-received");
    }

    @Test
    void numberFromElsewhereIsRefused() {
        assertThatProblem(push(SEWAGE_PLANT + "999P", 1, "甲")).is(409, "exchange/number-not-issued");
    }

    @Test
    void publicationIsReceivedOnceByItsRequest() {
        Map<String, Object> publication = Map.of("requestId", fresh(), "kind", "GRANT", "applicationNo", "SQ1",
                "content", Map.of("permitNo", permitNo), "fieldOfTomorrow", true);
        String first = system().body(publication).when().post("publications").then().statusCode(200).extract().path("receivedAt");
        system().body(publication).when().post("publications").then().statusCode(200).body("receivedAt", equalTo(first));
    }

    @Test
    void unknownPermitIsNotFound() {
        assertThatProblem(system().when().get("permits/{no}", permitNo).then()).is(404, "exchange/no-such-permit");
    }

    @Test
    void machinesSendAndOperatorsLook() {
        assertThatProblem(National.as(Roles.APPROVER).body("{}").when().post("permits").then()).is(403, "platform/forbidden");
        assertThatProblem(operator().body("{}").when().post("publications").then()).is(403, "platform/forbidden");
        assertThatProblem(system().when().get("received").then()).is(403, "platform/forbidden");
        assertThatProblem(National.as(Roles.CLERK).when().get("permits/{no}", permitNo).then()).is(403, "platform/forbidden");
    }

    private static ValidatableResponse push(String permitNo, int version, String unitName) {
        return system().body(Map.of("requestId", fresh(), "permitNo", permitNo, "version", version, "uscc", SEWAGE_PLANT,
                "unitName", unitName, "validFrom", "2026-03-02", "fieldOfTomorrow", 1)).when().post("permits").then();
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }
}
