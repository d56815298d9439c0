package org.onepermit.permit.filing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.onepermit.testing.ProblemAssert.assertThatProblem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onepermit.permit.testing.Dossiers;
import org.onepermit.permit.testing.LegalTime;
import org.onepermit.permit.testing.NationalStandIn;
import org.onepermit.permit.testing.PermitCase;
import org.onepermit.permit.testing.Stored;
import org.onepermit.permit.testing.Units;
import org.onepermit.platform.identity.Roles;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.TokenResource;
import org.onepermit.testing.Tokens;

/** An enterprise fills in, discloses, signs, submits and withdraws its application. */
@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "permit"))
@WithTestResource(TokenResource.class)
@WithTestResource(NationalStandIn.class)
class FilingIT {

    private static final String APPLICATIONS = "/api/permit/v1/applications";

    @Inject
    Stored stored;

    @BeforeEach
    void inSeptember() {
        LegalTime.at("2026-09-01T09:00");
    }

    @Test
    void draftIsNumberedByDayAndDivisionAndPrefilledFromTheLastOne() {
        PermitCase first = PermitCase.draft("dairy");

        assertThat(first.no()).matches("SQ20260901210200[0-9]{6}");
        Response second = post(first.agent(), Map.of("filingType", "INITIAL", "siteName", "二厂"), null);
        second.then().statusCode(201).header("Location", startsWith("http")).body("status", equalTo("DRAFT"))
            .body("dossier.identity.unitName", equalTo("锦州凌河乳业有限公司")).body("dossier.identity.siteName", equalTo("二厂"))
            .body("applicationNo", startsWith("SQ20260901210703"));
    }

    @Test
    void repeatedCreationWithOneKeyMakesOneDraft() {
        String uscc = Units.uscc();
        String agent = Tokens.enterprise("agent", uscc, Roles.ENT_AGENT).sign();
        String key = UUID.randomUUID().toString();

        String first = post(agent, Map.of("filingType", "INITIAL"), key).then().statusCode(201).extract().path("applicationNo");
        post(agent, Map.of("filingType", "INITIAL"), key).then().statusCode(201).header("Idempotent-Replayed", equalTo("true"))
            .body("applicationNo", equalTo(first));

        assertThat(stored.count("application", "uscc = ?", uscc)).isOne();
        assertThatProblem(post(agent, Map.of("filingType", "INITIAL", "siteName", "x"), key)).is(400, "platform/idempotency-mismatch");
    }

    @Test
    void savingSaysTheClassAndWhatIsStillWrong() {
        PermitCase plant = PermitCase.begun();

        plant.save(plant.dossier("sewage-plant")).then().statusCode(200).body("managementClass", equalTo("KEY"))
            .body("classification.matches.row", hasItem(99)).body("dossier.outlets.code", hasItem("DW001"))
            .body("findings.findAll { it.severity == 'BLOCK' }.field", hasItem("attachments/EIA_APPROVAL"));
    }

    @Test
    void savingNamesTheVersionThatWasSeen() {
        PermitCase dairy = PermitCase.begun();
        String etag = dairy.get(dairy.agent(), "").header("ETag");
        String body = Dossiers.json(dairy.dossier("dairy"));

        assertThatProblem(dairy.put(dairy.agent(), "/dossier", null, body)).is(412, "platform/stale-revision");
        dairy.put(dairy.agent(), "/dossier", etag, body).then().statusCode(200);
        assertThatProblem(dairy.put(dairy.agent(), "/dossier", etag, body)).is(412, "platform/stale-revision");
    }

    @Test
    void malformedDossierNamesTheFieldAndChangesNothing() {
        PermitCase dairy = PermitCase.draft("dairy");
        long version = dairy.view().getLong("version");
        String etag = dairy.get(dairy.agent(), "").header("ETag");

        assertThatProblem(dairy.put(dairy.agent(), "/dossier", etag, "{\"outlets\":[{\"code\":\"DW001\",\"longitude\":\"east\"}]}"))
            .is(400, "platform/invalid-request").namesFields("outlets/0/longitude");
        assertThatProblem(dairy.put(dairy.agent(), "/dossier", etag, "{\"identity\":{\"uscc\":\"91210100712345672J\"}}"))
            .is(400, "platform/invalid-request").namesField("identity/uscc", "not-own-code");
        assertThat(dairy.view().getLong("version")).isEqualTo(version);
        assertThat(dairy.view().getString("dossier.identity.unitName")).isEqualTo("锦州凌河乳业有限公司");
    }

    @Test
    void anotherUnitsDraftDoesNotExist() {
        PermitCase mine = PermitCase.draft("dairy");
        PermitCase other = PermitCase.begun();

        assertThatProblem(mine.get(other.agent(), "")).is(404, "filing/no-such-application");
        assertThatProblem(mine.get(other.agent(), "/case")).is(404, "filing/no-such-application");
        assertThatProblem(mine.put(other.agent(), "/dossier", "\"0\"", "{}")).is(404, "filing/no-such-application");
        assertThatProblem(mine.post(other.legal(), "/withdrawal", Map.of("reason", "x"))).is(404, "filing/no-such-application");
        assertThatProblem(mine.attachAs(other.agent(), "EIA_APPROVAL", PermitCase.PDF)).is(404, "filing/no-such-application");
        given().auth().oauth2(other.agent()).get(APPLICATIONS).then().statusCode(200).body("items.applicationNo", contains(other.no()));
    }

    @Test
    void officersSeeNoDraft() {
        PermitCase draft = PermitCase.draft("dairy");

        assertThatProblem(draft.get(PermitCase.CLERK, "")).is(404, "filing/no-such-application");
        given().auth().oauth2(PermitCase.CLERK).queryParam("size", 100).queryParam("sort", "-createdAt").get(APPLICATIONS)
            .then().statusCode(200).body("items.applicationNo", not(hasItem(draft.no())));
    }

    @Test
    void incompleteApplicationIsNotSubmittedAndEveryGapIsNamed() {
        PermitCase empty = PermitCase.begun();
        empty.save(empty.dossier("dairy-incomplete")).then().statusCode(200);

        Response refused = empty.submit();

        assertThatProblem(refused).is(409, "filing/not-ready");
        assertThat(refused.jsonPath().getList("errors.field", String.class))
            .contains("identity/legalRepresentative", "eia", "outlets/0/destination", "attachments/SITE_PLAN", "totals/0/tonnesPerYear/0");
        assertThat(refused.jsonPath().getList("errors.message", String.class)).allSatisfy(text -> assertThat(text).matches(".*\\p{IsHan}.*"));
        assertThat(empty.status()).isEqualTo("DRAFT");
        assertThat(stored.count("outbox", "correlation_key = ?", empty.no())).isZero();
    }

    @Test
    void submissionNeedsTheCommitmentAndAName() {
        PermitCase dairy = PermitCase.draft("dairy");

        assertThatProblem(dairy.post(dairy.legal(), "/submission", Map.of("commitmentAccepted", false, "signature", Map.of("name", " "))))
            .is(400, "platform/invalid-request").namesFields("commitmentAccepted", "signature/name");
        assertThat(dairy.status()).isEqualTo("DRAFT");
    }

    @Test
    void anotherNameThanTheLegalRepresentativesIsNoSignature() {
        PermitCase dairy = PermitCase.draft("dairy");

        assertThatProblem(dairy.post(dairy.legal(), "/submission", Map.of("commitmentAccepted", true, "signature", Map.of("name", "孙丽"))))
            .is(409, "filing/not-ready").namesFields("signature/name");
        assertThat(dairy.status()).isEqualTo("DRAFT");
    }

    @Test
    void submissionIsReceiptedAndStartsTheProcessOnce() {
        PermitCase dairy = PermitCase.draft("dairy");

        dairy.submit().then().statusCode(200).body("status", equalTo("SUBMITTED")).body("dates.receivedOn", equalTo("2026-09-01"))
            .body("signatures[0].name", equalTo("周秀英")).body("clock.kind", equalTo("ACCEPTANCE"))
            .body("clock.dueOn", equalTo("2026-09-04")).body("allowedActs", contains("WITHDRAW"));

        assertThatProblem(dairy.submit()).is(409, "filing/not-allowed-in-status");
        assertThat(stored.count("outbox", "message_name = 'Msg_ApplicationSubmitted' and correlation_key = ?", dairy.no())).isOne();
        assertThat(stored.count("audit_event", "act = 'submit-application' and subject_id = ?", dairy.no())).isOne();
        assertThatProblem(dairy.save(dairy.dossier("dairy"))).is(409, "filing/not-allowed-in-status");
    }

    @Test
    void keyUnitDisclosesFiveWorkingDaysBeforeItSubmits() {
        PermitCase plant = PermitCase.draft("sewage-plant");

        assertThatProblem(plant.submit()).is(409, "filing/not-ready");
        plant.post(plant.agent(), "/disclosure", Map.of()).then().statusCode(200).body("status", equalTo("DISCLOSING"))
            .body("disclosure.endsOn", equalTo("2026-09-09"));
        assertThatProblem(plant.save(plant.dossier("sewage-plant"))).is(409, "filing/not-allowed-in-status");
        LegalTime.at("2026-09-08T17:00");
        assertThatProblem(plant.post(plant.agent(), "/disclosure/end", Map.of("feedback", "无"))).is(409, "filing/disclosure-too-short");
        assertThat(plant.status()).isEqualTo("DISCLOSING");
        LegalTime.at("2026-09-09T09:00");
        plant.post(plant.agent(), "/disclosure/end", Map.of("feedback", "无")).then().statusCode(200)
            .body("dossier.disclosure.startedOn", equalTo("2026-09-01")).body("dossier.disclosure.feedback", equalTo("无"));
        plant.submit().then().statusCode(200).body("status", equalTo("SUBMITTED"));
    }

    @Test
    void whatWasDisclosedIsWhatMustBeAppliedFor() {
        PermitCase plant = PermitCase.draft("sewage-plant");
        plant.post(plant.agent(), "/disclosure", Map.of()).then().statusCode(200);
        LegalTime.at("2026-09-09T09:00");
        plant.post(plant.agent(), "/disclosure/end", Map.of("feedback", "无")).then().statusCode(200);

        plant.save(plant.dossier("sewage-plant")).then().statusCode(200);
        assertThatProblem(plant.save(Dossiers.named(plant.dossier("sewage-plant"), "另一个名字")))
            .is(409, "filing/disclosed-items-changed").namesFields("identity/unitName");
    }

    @Test
    void incompleteApplicationIsNotDisclosed() {
        PermitCase plant = PermitCase.begun();
        plant.save(plant.dossier("sewage-plant")).then().statusCode(200);

        assertThatProblem(plant.post(plant.agent(), "/disclosure", Map.of())).is(409, "filing/not-ready")
            .namesFields("attachments/EIA_APPROVAL", "attachments/SITE_PLAN");
    }

    @Test
    void simplifiedUnitHasNothingToDisclose() {
        PermitCase dairy = PermitCase.draft("dairy");

        assertThatProblem(dairy.post(dairy.agent(), "/disclosure", Map.of())).is(409, "filing/disclosure-not-needed");
    }

    @Test
    void registrationUnitIsNotToApply() {
        PermitCase maker = PermitCase.draft("furniture-maker");

        Response refused = maker.submit();

        assertThatProblem(refused).is(409, "filing/not-ready").namesField("facts", "A-01-NO-PERMIT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DRAFT", "SUBMITTED", "CORRECTION", "ACCEPTED", "IN_REVIEW", "SITE_CHECK", "PENDING_DECISION"})
    void applicationCanBeWithdrawnAtAnyTimeBeforeTheDecision(String status) {
        PermitCase dairy = in(status);
        assertThat(dairy.status()).isEqualTo(status);

        dairy.withdraw().then().statusCode(200).body("status", equalTo("WITHDRAWN")).body("allowedActs", hasSize(0));

        assertThat(stored.count("work_item", "application_no = ? and status = 'OPEN'", dairy.no())).isZero();
        assertThat(stored.count("outbox", "message_name = 'Msg_ApplicationWithdrawn' and correlation_key = ?", dairy.no()))
            .isEqualTo(status.equals("DRAFT") ? 0 : 1);
        assertThatProblem(dairy.withdraw()).is(409, "filing/not-allowed-in-status");
    }

    @Test
    void decidedApplicationCannotBeWithdrawn() {
        PermitCase dairy = PermitCase.recommended();
        dairy.grant(PermitCase.APPROVER).then().statusCode(200);

        assertThatProblem(dairy.withdraw()).is(409, "filing/not-allowed-in-status");
    }

    private static PermitCase in(String status) {
        return switch (status) {
            case "DRAFT" -> PermitCase.draft("dairy");
            case "SUBMITTED" -> PermitCase.submitted();
            case "CORRECTION" -> {
                PermitCase dairy = PermitCase.submitted();
                dairy.requestCorrection().then().statusCode(200);
                yield dairy;
            }
            case "ACCEPTED" -> PermitCase.accepted();
            case "IN_REVIEW" -> {
                PermitCase dairy = PermitCase.accepted();
                dairy.recordAll(Set.of()).then().statusCode(200);
                yield dairy;
            }
            case "SITE_CHECK" -> {
                PermitCase dairy = PermitCase.accepted();
                dairy.post(PermitCase.REVIEWER, "/site-check", Map.of("reason", "核实设施")).then().statusCode(200);
                yield dairy;
            }
            case "PENDING_DECISION" -> PermitCase.recommended();
            default -> throw new IllegalArgumentException(status);
        };
    }

    private static Response post(String token, Object body, String key) {
        var request = given().auth().oauth2(token).contentType(ContentType.JSON).body(body);
        return (key == null ? request : request.header("Idempotency-Key", key)).post(APPLICATIONS);
    }
}
