package org.onepermit.permit.register;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.onepermit.testing.ProblemAssert.assertThatProblem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onepermit.permit.exchange.Relay;
import org.onepermit.permit.filing.GrantedApplications;
import org.onepermit.permit.filing.rules.Dossier;
import org.onepermit.permit.licence.IssuePermit;
import org.onepermit.permit.numbering.RequestNumber;
import org.onepermit.permit.testing.Acting;
import org.onepermit.permit.testing.Dossiers;
import org.onepermit.permit.testing.National;
import org.onepermit.permit.testing.NationalStandIn;
import org.onepermit.permit.testing.Units;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.TokenResource;

@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "permit"))
@WithTestResource(TokenResource.class)
@WithTestResource(NationalStandIn.class)
class RegisterIT {

    private static final String BASE = "/api/permit/v1/public/";

    @Inject
    GrantedApplications applications;
    @Inject
    RequestNumber requestNumber;
    @Inject
    IssuePermit issuePermit;
    @Inject
    Relay relay;
    @Inject
    Acting acting;

    private final String uscc = Units.uscc();
    /** No other test's unit holds this word. */
    private final String word = "鹮" + uscc.substring(10, 17);
    private String permitNo;

    @BeforeEach
    void onePermit() {
        National.mood("GOOD");
        relay.drain();
        Dossier dossier = Dossiers.named(Dossiers.of("sewage-plant", uscc), "大连" + word + "ＡＢ水务（集团）有限公司");
        String applicationNo = applications.granted(dossier);
        acting.asSystem(() -> requestNumber.request(applicationNo));
        relay.drain();
        permitNo = acting.asSystem(() -> issuePermit.issue(applicationNo));
    }

    @Test
    void permitIsFoundByItsNumberItsBeginningAndTheHoldersCode() {
        find("q", permitNo).body("items.permitNo", contains(permitNo));
        find("q", uscc).body("items.permitNo", contains(permitNo));
        find("q", uscc.substring(0, 17).toLowerCase(Locale.ROOT)).body("items.permitNo", contains(permitNo));
    }

    @Test
    void permitIsFoundByPartOfItsNameWhateverTheWidthAndCase() {
        find("q", word).body("items.permitNo", contains(permitNo));
        find("q", "鹮" + uscc.substring(10, 17) + "ab水务").body("items.permitNo", contains(permitNo));
        find("q", word + "ab水务 集团").body("items.permitNo", contains(permitNo));
        given().queryParam("q", "鹮").queryParam("size", 100).get(BASE + "permits").then().statusCode(200).body("items.permitNo", hasItem(permitNo));
    }

    @Test
    void lettersThatDoNotFollowOneAnotherFindNothing() {
        find("q", "务水" + word).body("items", hasSize(0)).body("total", equalTo(0));
    }

    @ParameterizedTest(name = "{0}={1} finds it: {2}")
    @CsvSource({
        "division, 210000, true", "division, 210200, true", "division, 210211, true", "division, 210100, false", "division, 210212, false",
        "industry, 4620, true", "industry, 46, true", "industry, 1440, false", "status, VALID, true", "status, EXPIRED, false"})
    void filtersNarrowTheSearch(String filter, String value, boolean found) {
        given().queryParam("q", word).queryParam(filter, value).get(BASE + "permits").then().statusCode(200)
            .body("total", equalTo(found ? 1 : 0));
    }

    @Test
    void permitIsFoundByItsPlace() {
        given().queryParam("q", "大连市甘井子区").queryParam("size", 100).queryParam("sort", "-issuedOn").get(BASE + "permits").then()
            .statusCode(200).body("items.permitNo", hasItem(permitNo));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "'; drop table permit; --", "😀", "（"})
    void oddTextsDoNoHarm(String text) {
        given().queryParam("q", text).get(BASE + "permits").then().statusCode(200);
        find("q", permitNo).body("items.permitNo", contains(permitNo));
    }

    @Test
    void badFiltersAreNamed() {
        assertThatProblem(given().queryParam("division", "21").queryParam("industry", "x").queryParam("size", 500).get(BASE + "permits"))
            .is(400, "platform/invalid-request").namesFields("division", "industry", "size");
        assertThatProblem(given().queryParam("sort", "secret").get(BASE + "permits")).is(400, "platform/invalid-request")
            .namesField("sort", "unknown-sort");
    }

    @Test
    void pagesDoNotOverlap() {
        String first = given().queryParam("size", 1).queryParam("page", 1).get(BASE + "permits").jsonPath().getString("items[0].permitNo");

        given().queryParam("size", 1).queryParam("page", 2).get(BASE + "permits").then().body("items.permitNo", not(hasItem(first)));
    }

    @Test
    void unknownNumbersAreNotFound() {
        assertThatProblem(given().get(BASE + "permits/" + uscc + "999P")).is(404, "register/no-such-permit");
        assertThatProblem(given().get(BASE + "permits/" + uscc + "999P/copy.pdf")).is(404, "register/no-such-permit");
        assertThatProblem(given().get(BASE + "verification/" + uscc + "999P")).is(404, "register/no-such-number");
    }

    @Test
    void runningDisclosureShowsWhatIsAppliedForWithoutSecrets() {
        Dossier dossier = Dossiers.of("sewage-plant", Units.uscc());
        String applicationNo = applications.disclosing(dossier);

        given().queryParam("size", 100).get(BASE + "applications/disclosures").then().statusCode(200)
            .body("items.applicationNo", hasItem(applicationNo));
        String page = given().get(BASE + "applications/disclosures/" + applicationNo).then().statusCode(200)
            .body("dossier.outlets.code", hasItem("DW001")).extract().asString();
        assertThat(page).doesNotContain(dossier.identity().contactName(), dossier.production().materials().get(2).name());
        assertThatProblem(given().get(BASE + "applications/disclosures/SQ20260101210211999999")).is(404, "register/not-disclosed");
    }

    private static ValidatableResponse find(String name, String value) {
        return given().queryParam(name, value).get(BASE + "permits").then().statusCode(200);
    }
}
