package org.onepermit.national.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.onepermit.national.National.SEWAGE_PLANT;
import static org.onepermit.national.National.STEEL_PLANT;
import static org.onepermit.national.National.permitNumber;
import static org.onepermit.national.National.requestPermitNumber;
import static org.onepermit.national.National.system;
import static org.onepermit.testing.ProblemAssert.assertThatProblem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onepermit.national.National;
import org.onepermit.platform.codes.PermitNumber;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.TokenResource;

@QuarkusTest
@QuarkusTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "national"))
@QuarkusTestResource(TokenResource.class)
class NumberResourceIT {

    private static final int CALLERS = 16;

    /** A holder whose first number is minted in the race itself. */
    private static final String FIRST_COMER = "912107007788812327";

    @Test
    void permitNumberIsHolderSequenceAndLetter() {
        String number = permitNumber(fresh(), SEWAGE_PLANT);
        assertThat(PermitNumber.isValid(number)).isTrue();
        assertThat(number).matches(SEWAGE_PLANT + "[0-9]{3}P");
    }

    @Test
    void sequenceOfAHolderRunsOn() {
        int first = new PermitNumber(permitNumber(fresh(), SEWAGE_PLANT)).sequence();
        permitNumber(fresh(), STEEL_PLANT);
        assertThat(new PermitNumber(permitNumber(fresh(), SEWAGE_PLANT)).sequence()).isEqualTo(first + 1);
    }

    @Test
    void registrationNumbersHaveTheirOwnLetter() {
        system().body(Map.of("requestId", fresh(), "uscc", STEEL_PLANT)).when().post("registration-numbers")
                .then().statusCode(200).body("registrationNo", matchesPattern(STEEL_PLANT + "[0-9]{3}X"));
    }

    @Test
    void sameRequestTwiceGetsTheSameNumber() {
        String request = fresh();
        String number = permitNumber(request, SEWAGE_PLANT);
        requestPermitNumber(request, SEWAGE_PLANT).statusCode(200).body("permitNo", equalTo(number));
    }

    @Test
    void requestIdOfAnotherUnitIsRefused() {
        String request = fresh();
        permitNumber(request, SEWAGE_PLANT);
        assertThatProblem(requestPermitNumber(request, STEEL_PLANT)).is(409, "issuing/request-differs");
    }

    @Test
    void siteHintAheadIsFollowed() {
        int last = new PermitNumber(permitNumber(fresh(), STEEL_PLANT)).sequence();
        String hinted = system().body(Map.of("requestId", fresh(), "uscc", STEEL_PLANT, "applicationNo", "SQ1",
                        "managementClass", "KEY", "siteSequenceHint", last + 5))
                .when().post("permit-numbers").then().statusCode(200).extract().path("permitNo");
        assertThat(new PermitNumber(hinted).sequence()).isEqualTo(last + 5);
        assertThat(new PermitNumber(permitNumber(fresh(), STEEL_PLANT)).sequence()).isEqualTo(last + 6);
    }

    @Test
    void manyRequestsAtOnceGetDifferentNumbersWithoutGaps() throws Exception {
        List<String> numbers = together(IntStream.range(0, CALLERS)
                .<Callable<String>>mapToObj(i -> () -> permitNumber(fresh(), FIRST_COMER)).toList());
        assertThat(numbers.stream().map(number -> new PermitNumber(number).sequence()))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, CALLERS).boxed().toList());
    }

    @Test
    void sameRequestManyTimesAtOnceGetsOneNumber() throws Exception {
        String request = fresh();
        List<String> numbers = together(IntStream.range(0, CALLERS)
                .<Callable<String>>mapToObj(i -> () -> permitNumber(request, SEWAGE_PLANT)).toList());
        assertThat(numbers).hasSize(CALLERS).containsOnly(numbers.get(0));
    }

    @Test
    void wrongCheckCharacterIsRefused() {
        assertThatProblem(requestPermitNumber(fresh(), "91210200MA0ABCDE64")).is(400, "issuing/uscc-invalid");
    }

    @Test
    void everyMissingFieldIsNamed() {
        assertThatProblem(system().body("{}").when().post("permit-numbers").then())
                .is(400, "platform/invalid-request")
                .namesFields("requestId", "uscc", "applicationNo", "managementClass");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLERK", "APPROVER", "OPERATOR", "ENT_AGENT", "AUDITOR"})
    void onlyMachinesAskForNumbers(String role) {
        assertThatProblem(National.as(role).body(Map.of("requestId", fresh(), "uscc", SEWAGE_PLANT))
                .when().post("registration-numbers").then()).is(403, "platform/forbidden");
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }

    private static List<String> together(List<Callable<String>> calls) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try {
            List<String> answers = new ArrayList<>();
            for (Future<String> answer : callers.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            callers.shutdownNow();
        }
    }
}
