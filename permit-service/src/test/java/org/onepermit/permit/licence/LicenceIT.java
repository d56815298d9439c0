package org.onepermit.permit.licence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
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
import jakarta.inject.Inject;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onepermit.permit.delivery.FlagDeliveryOverdue;
import org.onepermit.permit.delivery.OpenDelivery;
import org.onepermit.permit.exchange.Relay;
import org.onepermit.permit.filing.GrantedApplications;
import org.onepermit.permit.filing.rules.Dossier;
import org.onepermit.permit.hash.Sha256;
import org.onepermit.permit.licence.rules.LicenceProblem;
import org.onepermit.permit.numbering.RequestNumber;
import org.onepermit.permit.testing.Acting;
import org.onepermit.permit.testing.Dossiers;
import org.onepermit.permit.testing.National;
import org.onepermit.permit.testing.NationalStandIn;
import org.onepermit.permit.testing.Stored;
import org.onepermit.permit.testing.Units;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.json.StrictJson;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.TokenResource;
import org.onepermit.testing.Tokens;

@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "permit"))
@WithTestResource(TokenResource.class)
@WithTestResource(NationalStandIn.class)
class LicenceIT {

    private static final String BASE = "/api/permit/v1/";

    @Inject
    GrantedApplications applications;
    @Inject
    RequestNumber requestNumber;
    @Inject
    IssuePermit issuePermit;
    @Inject
    PublishDecision publishDecision;
    @Inject
    OpenDelivery openDelivery;
    @Inject
    FlagDeliveryOverdue flagDeliveryOverdue;
    @Inject
    ExpirePermits expirePermits;
    @Inject
    LegalClock clock;
    @Inject
    Relay relay;
    @Inject
    Acting acting;
    @Inject
    Stored stored;

    private final String uscc = Units.uscc();

    @BeforeEach
    void goodMood() {
        National.mood("GOOD");
    }

    @Test
    void permitStandsUnderTheNationalNumberAndEverybodyCanSeeIt() {
        String applicationNo = applications.granted(dossier());

        String permitNo = issue(applicationNo);

        assertThat(permitNo).isEqualTo(uscc + "001P");
        given().get(BASE + "public/permits/" + permitNo).then().statusCode(200)
            .body("permitNo", equalTo(permitNo)).body("status", equalTo("VALID")).body("unitName", equalTo("大连清源污水处理有限公司"))
            .body("issuingAuthority", equalTo("大连市生态环境局")).body("limits.outlet", hasItem("DW001"))
            .body("totals.pollutant", hasItem("w01018")).body("version", equalTo(1));
        given().get(BASE + "public/verification/" + permitNo).then().statusCode(200)
            .body("status", equalTo("VALID")).body("genuine", equalTo(true)).body("contentHash", notNullValue());
        assertThat(stored.text("status", "application", "application_no = ?", applicationNo)).isEqualTo("ISSUED");
        assertThat(stored.count("outbox", "message_name = 'Msg_NumberAssigned' and correlation_key in "
            + "(select id from exchange_request where subject = ?)", applicationNo)).isOne();
    }

    @Test
    void askingAndIssuingTwiceGivesOneNumberAndOnePermit() {
        String applicationNo = applications.granted(dossier());

        String first = acting.asSystem(() -> requestNumber.request(applicationNo));
        relay.drain();
        String second = acting.asSystem(() -> requestNumber.request(applicationNo));
        String permitNo = acting.asSystem(() -> issuePermit.issue(applicationNo));

        assertThat(second).isEqualTo(first);
        assertThat(acting.asSystem(() -> issuePermit.issue(applicationNo))).isEqualTo(permitNo);
        assertThat(stored.count("permit", "application_no = ?", applicationNo)).isOne();
        assertThat(stored.count("permit_paper", "permit_version_id in (select v.id from permit_version v join permit p on p.id = v.permit_id "
            + "where p.permit_no = ?)", permitNo)).isEqualTo(3);
    }

    @Test
    void b08ACodeThatAPermitOfTheSiteGaveAwayIsNotGivenToAnotherObject() throws IOException {
        issue(applications.granted(dossier()));
        Dossier next = StrictJson.mapper().readValue(Dossiers.json(dossier()).replace("污水总排口", "雨水排放口"), Dossier.class);

        given().auth().oauth2(agent()).get(BASE + "applications/" + applications.disclosing(next)).then().statusCode(200)
            .body("findings.findAll { it.code == 'B-08-REUSE' }.field", contains("outlets/0/code"));
        given().auth().oauth2(agent()).get(BASE + "applications/" + applications.disclosing(dossier())).then().statusCode(200)
            .body("findings.code", not(hasItem("B-08-REUSE")));
    }

    @Test
    void issuingWaitsForTheNumber() {
        National.mood("AWAY");
        String applicationNo = applications.granted(dossier());
        acting.asSystem(() -> requestNumber.request(applicationNo));
        relay.round();

        assertThatThrownBy(() -> acting.asSystem(() -> issuePermit.issue(applicationNo)))
            .isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.type()).isEqualTo(LicenceProblem.NUMBER_NOT_ASSIGNED));
        assertThat(stored.text("status", "application", "application_no = ?", applicationNo)).isEqualTo("GRANTED");
    }

    @Test
    void publicPageAndPublicCopyLeaveOutSecretsAndContacts() throws IOException {
        String permitNo = issue(applications.granted(dossier()));
        String secret = dossier().production().materials().get(2).name();
        String contact = dossier().identity().contactName();

        String page = given().get(BASE + "public/permits/" + permitNo).then().statusCode(200).extract().asString();
        byte[] publicCopy = given().get(BASE + "public/permits/" + permitNo + "/copy.pdf").then().statusCode(200)
            .contentType("application/pdf").extract().asByteArray();
        byte[] holdersCopy = given().auth().oauth2(agent()).get(BASE + "permits/" + permitNo + "/copy.pdf").then().statusCode(200)
            .extract().asByteArray();

        assertThat(page).doesNotContain(secret, contact, "contactName", "contactPhone", "secretReasons");
        assertThat(text(publicCopy)).contains("公开本").doesNotContain(secret, contact);
        assertThat(text(holdersCopy)).contains(secret).doesNotContain(contact);
        String hash = given().get(BASE + "public/verification/" + permitNo).jsonPath().getString("sha256");
        assertThat(Sha256.hex(publicCopy)).isEqualTo(hash);
    }

    @Test
    void secretFieldsAreForReviewersAndApproversWhoseReadingIsLogged() throws IOException {
        String permitNo = issue(applications.granted(dossier()));
        String secret = dossier().production().materials().get(2).name();

        assertThat(text(copyFor(Roles.CLERK, permitNo))).doesNotContain(secret);
        assertThat(stored.count("audit_event", "act = 'read-secret-fields' and subject_id = ?", permitNo)).isZero();
        assertThat(text(copyFor(Roles.REVIEWER, permitNo))).contains(secret);
        assertThat(stored.count("audit_event", "act = 'read-secret-fields' and subject_id = ?", permitNo)).isOne();
    }

    @Test
    void holderSeesVersionsAndWhatIsInForce() {
        String permitNo = issue(applications.granted(dossier()));

        given().auth().oauth2(agent()).get(BASE + "permits/" + permitNo + "/versions").then().statusCode(200)
            .body("", hasSize(1)).body("[0].version", equalTo(1)).body("[0].recordedTo", equalTo(null));
        given().auth().oauth2(agent()).get(BASE + "permits/" + permitNo + "/in-force").then().statusCode(200)
            .body("version.version", equalTo(1)).body("limits.pollutant", hasItem("w01018"));
        assertThatProblem(given().auth().oauth2(agent()).queryParam("at", "2020-01-01T00:00:00+08:00")
            .get(BASE + "permits/" + permitNo + "/in-force")).is(404, "licence/not-in-force");
        given().auth().oauth2(agent()).get(BASE + "permits").then().statusCode(200).body("items.permitNo", hasItem(permitNo));
        given().auth().oauth2(agent()).get(BASE + "holders/me").then().statusCode(200)
            .body("uscc", equalTo(uscc)).body("permits.permitNo", hasItem(permitNo)).body("sites", hasSize(1))
            .body("lastDossier.identity.uscc", equalTo(uscc));
    }

    @Test
    void deliveryIsDueTenWorkingDaysAfterTheDecisionAndWakesTheCase() {
        String applicationNo = applications.granted(dossier());
        issue(applicationNo);
        OpenDelivery.Delivery delivery = acting.asSystem(() -> openDelivery.open(applicationNo));

        assertThat(acting.asSystem(() -> openDelivery.open(applicationNo))).isEqualTo(delivery);
        acting.asSystem(() -> {
            flagDeliveryOverdue.flag(applicationNo, delivery.itemId());
            return null;
        });
        assertThat(stored.count("work_item", "id = ? and overdue = 1 and status = 'OPEN'", delivery.itemId())).isOne();
        deliver(applicationNo, clerk("210200")).then().statusCode(200).body("permitNo", equalTo(uscc + "001P"));
        assertThat(stored.count("outbox", "message_name = 'Msg_PermitDelivered' and correlation_key = ?", delivery.itemId())).isOne();
        assertThatProblem(deliver(applicationNo, clerk("210200"))).is(409, "worklist/not-open");
    }

    @Test
    void whatIsNotIssuedCannotBeDelivered() {
        String applicationNo = applications.granted(dossier());

        assertThatProblem(deliver(applicationNo, clerk("210200"))).is(409, "licence/not-issued");
    }

    @Test
    void deliveryNamesEveryFieldThatIsMissing() {
        String applicationNo = applications.granted(dossier());

        assertThatProblem(given().auth().oauth2(clerk("210200")).contentType(ContentType.JSON).body("{}")
            .post(BASE + "applications/" + applicationNo + "/delivery"))
            .is(400, "platform/invalid-request").namesFields("method", "receivedBy");
    }

    @Test
    void permitExpiresAfterItsLastDay() {
        String permitNo = issue(applications.granted(dossier()));
        acting.asSystem(expirePermits::expire);
        assertThat(stored.text("status", "permit", "permit_no = ?", permitNo)).isEqualTo("VALID");
        stored.change("update permit set valid_to = ? where permit_no = ?", clock.today(), permitNo);
        acting.asSystem(expirePermits::expire);
        assertThat(stored.text("status", "permit", "permit_no = ?", permitNo)).as("on its last day").isEqualTo("VALID");

        stored.change("update permit set valid_to = ? where permit_no = ?", clock.today().minusDays(1), permitNo);
        acting.asSystem(expirePermits::expire);

        given().get(BASE + "public/verification/" + permitNo).then().body("status", equalTo("EXPIRED"));
        assertThat(stored.count("audit_event", "act = 'expire-permit' and subject_id = ?", permitNo)).isOne();
    }

    @Test
    void grantsAndRefusalsArePublishedOnceWithTheirDates() {
        String granted = applications.granted(dossier());
        issue(granted);
        String refused = applications.refused(Dossiers.of("sintering-plant", Units.uscc()));

        for (String applicationNo : new String[] {granted, granted, refused, refused}) {
            acting.asSystem(() -> {
                publishDecision.publish(applicationNo);
                return null;
            });
        }

        assertThat(stored.count("publication", "application_no in (?, ?)", granted, refused)).isEqualTo(2);
        given().queryParam("kind", "GRANT").get(BASE + "public/publications").then().statusCode(200)
            .body("items.applicationNo", hasItem(granted)).body("items.applicationNo", not(hasItem(refused)))
            .body("items.find { it.applicationNo == '" + granted + "' }.decidedOn", notNullValue())
            .body("items.find { it.applicationNo == '" + granted + "' }.permitNo", equalTo(uscc + "001P"));
        given().queryParam("kind", "REFUSAL").get(BASE + "public/publications").then().statusCode(200)
            .body("items.applicationNo", hasItem(refused));
        relay.drain();
        assertThat(stored.count("exchange_request", "kind = 'PUBLICATION_PUSH' and state = 'DONE' and subject in "
            + "(select id from publication where application_no in (?, ?))", granted, refused)).isEqualTo(2);
        assertThat(stored.count("exchange_request", "kind = 'PERMIT_PUSH' and state = 'DONE' and subject = ?", uscc + "001P/1")).isOne();
    }

    private String issue(String applicationNo) {
        acting.asSystem(() -> requestNumber.request(applicationNo));
        relay.drain();
        return acting.asSystem(() -> issuePermit.issue(applicationNo));
    }

    private Dossier dossier() {
        return Dossiers.of("sewage-plant", uscc);
    }

    private String agent() {
        return Tokens.enterprise("agent", uscc, Roles.ENT_AGENT).sign();
    }

    private static String clerk(String division) {
        return Tokens.officer("clerk", division, Roles.CLERK).sign();
    }

    private static Response deliver(String applicationNo, String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON).body("{\"method\":\"PICKED_UP\",\"receivedBy\":\"王某\"}")
            .post(BASE + "applications/" + applicationNo + "/delivery");
    }

    private byte[] copyFor(String role, String permitNo) {
        return given().auth().oauth2(Tokens.officer("officer-" + role, "210000", role).sign()).get(BASE + "permits/" + permitNo + "/copy.pdf")
            .then().statusCode(200).extract().asByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }
}
