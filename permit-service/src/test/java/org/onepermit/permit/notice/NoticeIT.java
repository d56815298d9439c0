package org.onepermit.permit.notice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.onepermit.testing.ProblemAssert.assertThatProblem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onepermit.permit.review.worker.OpenAcceptanceWorker;
import org.onepermit.permit.review.worker.OpenAcceptanceWorker.OpenAcceptanceJob;
import org.onepermit.permit.testing.Acting;
import org.onepermit.permit.testing.LegalTime;
import org.onepermit.permit.testing.NationalStandIn;
import org.onepermit.permit.testing.PermitCase;
import org.onepermit.permit.testing.Stored;
import org.onepermit.platform.identity.Roles;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.TokenResource;
import org.onepermit.testing.Tokens;

/** Units hear of every step, officers of new work in their area; each reads for himself. */
@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "permit"))
@WithTestResource(TokenResource.class)
@WithTestResource(NationalStandIn.class)
class NoticeIT {

    private static final String NOTICES = "/api/permit/v1/notices";

    @Inject
    OpenAcceptanceWorker openAcceptance;
    @Inject
    Acting acting;
    @Inject
    Stored stored;

    @BeforeEach
    void inSeptember() {
        LegalTime.at("2026-09-01T09:00");
    }

    @Test
    void unitHearsInBothLanguagesWhatIsToDoAndUntilWhen() {
        PermitCase dairy = PermitCase.submitted();
        dairy.requestCorrection().then().statusCode(200);

        JsonPath notices = list(dairy.agent(), true);
        assertThat(notices.getList("items.kind", String.class)).containsExactly("correction-requested", "submitted");
        assertThat(notices.getString("items[0].titleZh")).contains("1 项").contains("2026-10-08");
        assertThat(notices.getString("items[0].titleEn")).contains("2026-10-08").doesNotMatch(".*\\p{IsHan}.*");
        assertThat(list(PermitCase.begun().agent(), false).getInt("total")).as("another unit").isZero();
    }

    @Test
    void readingIsEachPersonsOwn() {
        PermitCase dairy = PermitCase.submitted();
        String id = list(dairy.agent(), true).getString("items[0].id");

        read(dairy.agent(), id);
        read(dairy.agent(), id);

        assertThat(list(dairy.agent(), true).getInt("total")).isZero();
        assertThat(list(dairy.agent(), false).getString("items[0].readAt")).isNotNull();
        assertThat(list(dairy.legal(), true).getInt("total")).isOne();
        assertThat(stored.count("notice_read", "notice_id = ?", id)).isOne();
        assertThatProblem(given().auth().oauth2(PermitCase.begun().agent()).post(NOTICES + "/" + id + "/read"))
            .is(404, "notice/no-such-notice");
    }

    @Test
    void officersOfTheAreaHearOfNewWork() {
        PermitCase dairy = PermitCase.submitted();
        acting.asSystem(() -> openAcceptance.handle(new OpenAcceptanceJob(dairy.no())));

        given().auth().oauth2(PermitCase.CLERK).queryParam("size", 100).get(NOTICES).then().statusCode(200)
            .body("items.applicationNo", hasItem(dairy.no()));
        given().auth().oauth2(Tokens.officer("shenyang", "210100", Roles.CLERK).sign()).queryParam("size", 100).get(NOTICES).then()
            .statusCode(200).body("items.applicationNo", not(hasItem(dairy.no())));
        given().auth().oauth2(PermitCase.APPROVER).queryParam("size", 100).get(NOTICES).then().statusCode(200)
            .body("items.applicationNo", not(hasItem(dairy.no())));
    }

    private static JsonPath list(String token, boolean unread) {
        return given().auth().oauth2(token).queryParam("unread", unread).get(NOTICES).then().statusCode(200).extract().jsonPath();
    }

    private static void read(String token, String id) {
        given().auth().oauth2(token).post(NOTICES + "/" + id + "/read").then().statusCode(204);
    }
}
