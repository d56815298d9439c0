package org.onepermit.permit.registration;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.onepermit.testing.ProblemAssert.assertThatProblem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onepermit.permit.exchange.Relay;
import org.onepermit.permit.filing.GrantedApplications;
import org.onepermit.permit.filing.rules.Dossier;
import org.onepermit.permit.licence.IssuePermit;
import org.onepermit.permit.numbering.RequestNumber;
import org.onepermit.permit.testing.Acting;
import org.onepermit.permit.testing.Dossiers;
import org.onepermit.permit.testing.National;
import org.onepermit.permit.testing.NationalStandIn;
import org.onepermit.permit.testing.Stored;
import org.onepermit.permit.testing.Units;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.time.LegalClock;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.TokenResource;
import org.onepermit.testing.Tokens;

@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "permit"))
@WithTestResource(TokenResource.class)
@WithTestResource(NationalStandIn.class)
class RegistrationIT {

    private static final String BASE = "/api/permit/v1/";

    @Inject
    ExpireRegistrations expireRegistrations;
    @Inject
    Relay relay;
    @Inject
    Acting acting;
    @Inject
    GrantedApplications applications;
    @Inject
    RequestNumber requestNumber;
    @Inject
    IssuePermit issuePermit;
    @Inject
    LegalClock clock;
    @Inject
    Stored stored;

    private final String uscc = Units.uscc();

    @BeforeEach
    void goodMood() {
        National.mood("GOOD");
        relay.drain();
    }

    @Test
    void registrationIsFiledNumberedAndReceiptedAtOnce() throws IOException {
        Response filed = file(furniture());

        filed.then().statusCode(201).body("status", equalTo("ACTIVE")).body("registrationNo", equalTo(uscc + "001X"))
            .body("validFrom", equalTo(clock.today().toString())).body("edition", equalTo(1));
        String id = filed.jsonPath().getString("id");
        byte[] receipt = agent().get(BASE + "registrations/" + id + "/receipt.pdf").then().statusCode(200).contentType("application/pdf")
            .extract().asByteArray();
        assertThat(text(receipt)).contains(uscc + "001X", "大连木语家具有限公司", "不是行政许可");
        given().get(BASE + "public/verification/" + uscc + "001X").then().statusCode(200)
            .body("kind", equalTo("REGISTRATION")).body("status", equalTo("ACTIVE")).body("sha256", notNullValue());
        given().queryParam("q", uscc).get(BASE + "public/registrations").then().body("items.registrationNo", hasItem(uscc + "001X"));
    }

    @Test
    void registrationCountsWhileTheNationalPlatformIsAwayAndIsCompletedLater() {
        National.mood("AWAY");
        Response filed = file(furniture());
        filed.then().statusCode(201).body("status", equalTo("PENDING_NUMBER")).body("registrationNo", equalTo(null));
        String id = filed.jsonPath().getString("id");
        assertThatProblem(agent().get(BASE + "registrations/" + id + "/receipt.pdf")).is(404, "registration/no-receipt-yet");
        given().queryParam("q", uscc).get(BASE + "public/registrations").then().body("items", hasSize(0));

        National.mood("GOOD");
        relay.drain();

        agent().get(BASE + "registrations/" + id).then().statusCode(200).body("status", equalTo("ACTIVE"))
            .body("registrationNo", equalTo(uscc + "001X")).body("receiptSha256", notNullValue());
    }

    @Test
    void sameDossierSentAgainIsTheSameRegistration() {
        String first = file(furniture()).jsonPath().getString("id");

        file(furniture()).then().statusCode(201).body("id", equalTo(first)).body("registrationNo", equalTo(uscc + "001X"));
        assertThat(stored.count("registration", "uscc = ?", uscc)).isOne();
        assertThatProblem(file(Dossiers.named(furniture(), "大连木语家具集团有限公司"))).is(409, "registration/already-registered");
    }

    @ParameterizedTest(name = "{0} is no registration")
    @CsvSource({"sewage-plant", "dairy"})
    void unitThatNeedsAPermitCannotRegister(String example) {
        assertThatProblem(file(Dossiers.of(example, uscc))).is(409, "registration/not-registration-class");
    }

    @Test
    void everyMissingFieldIsNamedAndNothingIsStored() {
        assertThatProblem(file("{\"identity\":{\"uscc\":\"" + uscc + "\",\"division\":\"210200\"}}"))
            .is(400, "registration/incomplete").namesFields("identity/unitName", "identity/legalRepresentative", "identity/siteAddress",
                "identity/division", "identity/mainIndustry", "facts");
        assertThat(stored.count("registration", "uscc = ?", uscc)).isZero();
    }

    @Test
    void nobodyRegistersForAnotherUnit() {
        assertThatProblem(file(Dossiers.of("furniture-maker", Units.uscc()))).is(403, "registration/other-unit");
    }

    @ParameterizedTest(name = "R §24: told after {0} days, late: {1}")
    @CsvSource({"20, false", "21, true", "0, false"})
    void updateIsMarkedLateAfterTwentyDays(int days, boolean late) {
        String id = file(furniture()).jsonPath().getString("id");

        update(id, clock.today().minusDays(days), etag(id)).then().statusCode(200).body("late", equalTo(late)).body("edition", equalTo(2))
            .body("unitName", equalTo("大连木语家居有限公司")).body("registrationNo", equalTo(uscc + "001X"));
        given().queryParam("q", "木语家居").get(BASE + "public/registrations").then().body("items.registrationNo", hasItem(uscc + "001X"));
    }

    @Test
    void updateNeedsTheVersionSeenAndAPastDay() {
        String id = file(furniture()).jsonPath().getString("id");
        String seen = etag(id);

        assertThatProblem(update(id, clock.today().plusDays(1), seen)).is(400, "registration/change-in-future");
        update(id, clock.today(), seen).then().statusCode(200);
        assertThatProblem(update(id, clock.today(), seen)).is(412, "platform/stale-revision");
        assertThatProblem(update(id, clock.today(), null)).is(412, "platform/stale-revision");
    }

    @Test
    void permitOfTheSameSiteEndsTheRegistration() {
        String id = file(furniture()).jsonPath().getString("id");
        Dossier grown = withSiteOf(furniture(), Dossiers.of("sewage-plant", uscc));
        String applicationNo = applications.granted(grown);

        acting.asSystem(() -> requestNumber.request(applicationNo));
        relay.drain();
        String permitNo = acting.asSystem(() -> issuePermit.issue(applicationNo));

        agent().get(BASE + "registrations/" + id).then().body("status", equalTo("CANCELLED")).body("cancelledByPermit", equalTo(permitNo));
        given().queryParam("q", uscc).queryParam("status", "ACTIVE").get(BASE + "public/registrations").then()
            .body("items.registrationNo", not(hasItem(uscc + "001X")));
    }

    @Test
    void secretFieldsOfARegistrationAreNotForClerks() {
        Dossier dossier = withSecret(furniture());
        String secret = dossier.production().materials().get(0).name();
        String id = file(dossier).jsonPath().getString("id");

        assertThat(officer(Roles.CLERK).get(BASE + "registrations/" + id).then().statusCode(200).extract().asString()).doesNotContain(secret);
        assertThat(officer(Roles.REVIEWER).get(BASE + "registrations/" + id).asString()).contains(secret);
        assertThat(stored.count("audit_event", "act = 'read-secret-fields' and subject_id = ?", id)).isOne();
    }

    @Test
    void registrationExpiresAfterItsLastDay() {
        String id = file(furniture()).jsonPath().getString("id");
        stored.change("update registration set valid_to = ? where id = ?", clock.today().minusDays(1), id);

        acting.asSystem(expireRegistrations::expire);

        agent().get(BASE + "registrations/" + id).then().body("status", equalTo("EXPIRED"));
        file(furniture()).then().statusCode(201).body("id", not(equalTo(id)));
    }

    private static Dossier withSecret(Dossier one) {
        return new Dossier(one.identity(), one.facts(), one.eia(), one.production(), one.treatment(), one.outlets(), one.fugitive(), one.totals(),
            one.monitoring(), one.reporting(), one.disclosure(), one.centralPlant(), one.quota(), one.calculations(),
            Map.of("production/materials/0", "配方"));
    }

    private static RequestSpecification officer(String role) {
        return given().auth().oauth2(Tokens.officer("officer-" + role, "210200", role).sign());
    }

    private static Dossier withSiteOf(Dossier site, Dossier dossier) {
        return new Dossier(site.identity(), dossier.facts(), dossier.eia(), dossier.production(), dossier.treatment(), dossier.outlets(),
            dossier.fugitive(), dossier.totals(), dossier.monitoring(), dossier.reporting(), dossier.disclosure(), dossier.centralPlant(),
            dossier.quota(), dossier.calculations(), dossier.secretReasons());
    }

    private Dossier furniture() {
        return Dossiers.of("furniture-maker", uscc);
    }

    private Response file(Dossier dossier) {
        return file(Dossiers.json(dossier));
    }

    private Response file(String body) {
        return agent().contentType(ContentType.JSON).body(body).post(BASE + "registrations");
    }

    private Response update(String id, LocalDate changedOn, String seen) {
        RequestSpecification request = agent().contentType(ContentType.JSON).queryParam("changedOn", changedOn.toString())
            .body(Dossiers.json(Dossiers.named(furniture(), "大连木语家居有限公司")));
        return (seen == null ? request : request.header("If-Match", seen)).put(BASE + "registrations/" + id);
    }

    private String etag(String id) {
        return agent().get(BASE + "registrations/" + id).then().statusCode(200).extract().header("ETag");
    }

    private RequestSpecification agent() {
        return given().auth().oauth2(Tokens.enterprise("agent", uscc, Roles.ENT_AGENT).sign());
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }
}
