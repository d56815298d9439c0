package org.onepermit.permit.worklist;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.onepermit.testing.ProblemAssert.assertThatProblem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onepermit.permit.review.worker.OpenAcceptanceWorker;
import org.onepermit.permit.review.worker.OpenAcceptanceWorker.OpenAcceptanceJob;
import org.onepermit.permit.review.worker.OpenReviewWorker;
import org.onepermit.permit.review.worker.OpenReviewWorker.OpenReviewJob;
import org.onepermit.permit.testing.Acting;
import org.onepermit.permit.testing.LegalTime;
import org.onepermit.permit.testing.NationalStandIn;
import org.onepermit.permit.testing.PermitCase;
import org.onepermit.platform.identity.Roles;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.TokenResource;
import org.onepermit.testing.Tokens;

/** What waits for whom: by role, area and separation of duties (J-01, J-02), and who has it. */
@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "permit"))
@WithTestResource(TokenResource.class)
@WithTestResource(NationalStandIn.class)
class WorklistIT {

    private static final String WORK = "/api/permit/v1/work-items";

    @Inject
    OpenAcceptanceWorker openAcceptance;
    @Inject
    OpenReviewWorker openReview;
    @Inject
    Acting acting;

    @BeforeEach
    void inSeptember() {
        LegalTime.at("2026-09-01T09:00");
    }

    @Test
    void clerkOfTheAreaSeesWhatIsDueAndHowLongIsLeft() {
        PermitCase dairy = opened();

        JsonPath items = list(PermitCase.CLERK, Map.of("q", dairy.no()));
        assertThat(items.getString("items[0].kind")).isEqualTo("ACCEPTANCE");
        assertThat(items.getString("items[0].unitName")).isEqualTo("锦州凌河乳业有限公司");
        assertThat(items.getString("items[0].dueAt")).isEqualTo("2026-09-05T00:00:00+08:00");
        assertThat(items.getInt("items[0].workingDaysLeft")).isEqualTo(3);
        LegalTime.at("2026-09-09T09:00");
        assertThat(list(PermitCase.CLERK, Map.of("q", dairy.no())).getInt("items[0].workingDaysLeft")).isEqualTo(-3);
        assertThat(list(officer("shenyang", "210100", Roles.CLERK), Map.of("q", dairy.no())).getInt("total")).isZero();
        assertThat(list(officer("jinzhou", "210700", Roles.CLERK), Map.of("q", dairy.no())).getInt("total")).isOne();
        assertThat(list(PermitCase.REVIEWER, Map.of("q", dairy.no())).getInt("total")).isZero();
        assertThat(list(PermitCase.LEADER, Map.of("q", dairy.no())).getInt("total")).isOne();
    }

    @Test
    void listIsFilteredSortedAndPaged() {
        LegalTime.at("2026-07-01T09:00");
        PermitCase first = opened();
        LegalTime.at("2026-07-02T09:00");
        PermitCase second = opened();

        assertThat(numbers(Map.of("kind", "ACCEPTANCE", "sort", "-openedAt", "q", "SQ202607"))).containsExactly(second.no(), first.no());
        assertThat(numbers(Map.of("kind", "REVIEW", "q", first.no()))).isEmpty();
        assertThat(numbers(Map.of("dueBefore", "2026-07-08", "q", "SQ202607"))).containsExactly(first.no());
        assertThat(numbers(Map.of("division", "210700", "q", second.no()))).containsExactly(second.no());
        assertThat(numbers(Map.of("division", "210200", "q", second.no()))).isEmpty();
        assertThat(numbers(Map.of("q", "%"))).as("a percent sign means itself").isEmpty();
        assertThatProblem(given().auth().oauth2(PermitCase.CLERK).queryParam("sort", "colour").queryParam("size", 10).get(WORK))
            .is(400, "platform/invalid-request").namesFields("sort");
        assertThatProblem(given().auth().oauth2(PermitCase.CLERK).queryParam("size", 1000).queryParam("division", "x").get(WORK))
            .is(400, "platform/invalid-request").namesFields("size", "division");
    }

    @Test
    void claimedItemIsItsHoldersUntilGivenBack() {
        PermitCase dairy = opened();
        String other = officer("clerk2", "210000", Roles.CLERK);
        String id = list(PermitCase.CLERK, Map.of("q", dairy.no())).getString("items[0].id");

        claim(PermitCase.CLERK, id).then().statusCode(204);
        claim(PermitCase.CLERK, id).then().statusCode(204);
        assertThat(list(other, Map.of("q", dairy.no())).getString("items[0].claimedBy")).isEqualTo("clerk");
        assertThat(list(PermitCase.CLERK, Map.of("q", dairy.no())).getBoolean("items[0].mine")).isTrue();
        assertThatProblem(claim(other, id)).is(409, "worklist/claimed-by-another");
        assertThatProblem(dairy.post(other, "/acceptance", Map.of("outcome", "ACCEPTED"))).is(409, "worklist/claimed-by-another");
        assertThatProblem(given().auth().oauth2(other).delete(WORK + "/" + id + "/claim")).is(409, "worklist/claimed-by-another");
        given().auth().oauth2(PermitCase.CLERK).delete(WORK + "/" + id + "/claim").then().statusCode(204);
        dairy.post(other, "/acceptance", Map.of("outcome", "ACCEPTED")).then().statusCode(200);
        assertThatProblem(claim(PermitCase.CLERK, id)).is(409, "worklist/not-open");
    }

    @Test
    void itemOutsideRoleOrAreaDoesNotExist() {
        PermitCase dairy = opened();
        String id = list(PermitCase.CLERK, Map.of("q", dairy.no())).getString("items[0].id");

        assertThatProblem(claim(PermitCase.REVIEWER, id)).is(404, "worklist/no-such-item");
        assertThatProblem(claim(officer("shenyang", "210100", Roles.CLERK), id)).is(404, "worklist/no-such-item");
    }

    @Test
    void personOfTheEarlierStepIsNotOfferedTheNext() {
        PermitCase dairy = opened();
        String trinity = officer("trinity", "210000", Roles.CLERK, Roles.REVIEWER, Roles.APPROVER);
        dairy.post(trinity, "/acceptance", Map.of("outcome", "ACCEPTED")).then().statusCode(200);
        acting.asSystem(() -> openReview.handle(new OpenReviewJob(dairy.no())));

        assertThat(list(trinity, Map.of("q", dairy.no())).getInt("total")).isZero();
        JsonPath reviewers = list(PermitCase.REVIEWER, Map.of("q", dairy.no()));
        assertThat(reviewers.getInt("total")).isOne();
        assertThatProblem(claim(trinity, reviewers.getString("items[0].id"))).is(403, "worklist/same-person");
        given().auth().oauth2(trinity).queryParam("status", "DONE").queryParam("q", dairy.no()).get(WORK).then().statusCode(200)
            .body("items[0].kind", equalTo("ACCEPTANCE"));
    }

    private PermitCase opened() {
        PermitCase dairy = PermitCase.submitted();
        acting.asSystem(() -> openAcceptance.handle(new OpenAcceptanceJob(dairy.no())));
        return dairy;
    }

    private static List<String> numbers(Map<String, ?> filter) {
        return list(PermitCase.CLERK, filter).getList("items.applicationNo");
    }

    private static JsonPath list(String token, Map<String, ?> filter) {
        return given().auth().oauth2(token).queryParams(filter).get(WORK).then().statusCode(200).extract().jsonPath();
    }

    private static Response claim(String token, String id) {
        return given().auth().oauth2(token).post(WORK + "/" + id + "/claim");
    }

    private static String officer(String login, String division, String... roles) {
        return Tokens.officer(login, division, roles).sign();
    }
}
