package org.onepermit.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.onepermit.platform.process.Outbox;
import org.onepermit.report.duty.OpenDuties;
import org.onepermit.report.testing.Acting;
import org.onepermit.report.testing.Dairies;
import org.onepermit.report.testing.HeldPermit;
import org.onepermit.report.testing.LeadStandIn;
import org.onepermit.report.testing.LegalTime;
import org.onepermit.report.testing.ReportCase;
import org.onepermit.report.testing.Stored;
import org.onepermit.testing.EngineResource;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.PermitServiceStandIn;
import org.onepermit.testing.TestEngine;
import org.onepermit.testing.TokenResource;

/** The whole process of a report on the embedded engine: every way through it, timers by moving the legal clock, an engine that is away. */
@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "report"))
@WithTestResource(TokenResource.class)
@WithTestResource(PermitServiceStandIn.class)
@WithTestResource(EngineResource.class)
class ProcessIT {

    private static final Duration LONGEST = Duration.ofSeconds(90);

    @Inject
    Dairies dairies;
    @Inject
    OpenDuties openDuties;
    @Inject
    LeadStandIn leads;
    @Inject
    Acting acting;
    @Inject
    Stored stored;
    @Inject
    TestEngine engine;
    @Inject
    Outbox outbox;

    @Test
    void returnedOnceThenAcceptedAndPublished() {
        ReportCase dairy = opened();
        dairy.submitted();
        awaitStep(dairy, "Task_OpenReview", 1);
        dairy.giveBack().then().statusCode(200);
        awaitStep(dairy, "Task_OpenCorrection", 1);
        ReportCase.put(dairy.permit().agent(), "reports/" + dairy.no() + "/corrections/1", Map.of("answer", "已核对")).then().statusCode(200);
        dairy.submit().then().statusCode(200);
        awaitStep(dairy, "Task_OpenReview", 2);
        dairy.accept().then().statusCode(200);
        awaitStep(dairy, "Task_PublishReport", 1);

        given().get("/api/report/v1/public/reports/" + dairy.no()).then().statusCode(200);
        await("the process to hear of everything", () -> pending(dairy) == 0);
        assertThat(dairy.get(dairy.permit().agent(), "/case").jsonPath().getList("done", String.class))
            .contains("Task_OpenReport", "CatchEvent_ReportSubmitted", "Task_OpenReview", "Task_OpenCorrection", "CatchEvent_ReportResubmitted");
        assertThat(leads.of(dairy.no())).isEmpty();
    }

    @Test
    void overdueReportIsALeadAndStillTakenIn() {
        ReportCase dairy = opened();
        LegalTime.at("2026-02-01T00:01");
        awaitStep(dairy, "Task_RecordOverdueLead", 1);
        dairy.begin().then().statusCode(201);
        assertThat(dairy.status()).isEqualTo("OVERDUE");
        assertThat(leads.of(dairy.no())).singleElement().satisfies(lead -> assertThat(lead.subject()).contains("ER-01"));
        assertThat(dairy.get(dairy.permit().agent(), "/case").jsonPath().getList("active", String.class)).contains("CatchEvent_ReportSubmittedLate");

        dairy.withMap().save().then().statusCode(200);
        dairy.explainedAll().save().then().statusCode(200);
        dairy.submit().then().statusCode(200);
        awaitStep(dairy, "Task_OpenReview", 1);
        LegalTime.at("2026-03-20T00:01");
        awaitStep(dairy, "Task_FlagReviewOverdue", 1);
        dairy.accept().then().statusCode(200);
        awaitStep(dairy, "Task_PublishReport", 1);
    }

    @Test
    void correctionThatDoesNotComeIsALead() {
        ReportCase dairy = opened();
        dairy.submitted();
        awaitStep(dairy, "Task_OpenReview", 1);
        dairy.giveBack().then().statusCode(200);
        awaitStep(dairy, "Task_OpenCorrection", 1);
        LegalTime.at("2026-01-27T00:01");
        awaitStep(dairy, "Task_RecordCorrectionLead", 1);

        assertThat(dairy.status()).isEqualTo("OVERDUE_CORRECTION");
        assertThat(leads.of(dairy.no())).hasSize(1);
        ReportCase.put(dairy.permit().agent(), "reports/" + dairy.no() + "/corrections/1", Map.of("answer", "已核对")).then().statusCode(200);
        dairy.submit().then().statusCode(200);
        awaitStep(dairy, "Task_OpenReview", 2);
    }

    @Test
    void referredReportWaitsForEnforcementAndIsReviewedAgain() {
        ReportCase dairy = referred();
        assertThat(leads.of(dairy.no())).singleElement().satisfies(lead -> assertThat(lead.evidence()).containsKey("contentHash"));

        ReportCase.post(ReportCase.REVIEWER, "reviews/" + dairy.no() + "/referral/end", Map.of("accepted", false, "reason", "复核")).then().statusCode(200);
        awaitStep(dairy, "Task_OpenReview", 2);
        dairy.accept().then().statusCode(200);
        awaitStep(dairy, "Task_PublishReport", 1);
    }

    @Test
    void reportWhoseLeadIsScreenedOutIsReviewedAgain() {
        ReportCase dairy = referred();
        String leadNo = leadOf(dairy);
        tell("Msg_LeadRuled", leadNo, Map.of("filed", false));
        awaitStep(dairy, "Task_OpenReview", 2);

        dairy.get(ReportCase.REVIEWER, "/case").then().body("active", hasItem("Gateway_ReviewWait"));
        given().auth().oauth2(ReportCase.REVIEWER).get("/api/report/v1/reviews/" + dairy.no()).then().body("rounds[0].caseOutcome", equalTo("NOT_FILED"));
        dairy.accept().then().statusCode(200);
        awaitStep(dairy, "Task_PublishReport", 1);
    }

    @Test
    void reportInWhichTheCaseFoundNoViolationIsAccepted() {
        ReportCase dairy = referred();
        String leadNo = leadOf(dairy);
        String caseNo = "AJ" + dairy.no();
        tell("Msg_LeadRuled", leadNo, Map.of("filed", true, "caseNo", caseNo, "decisionDueAt", "2026-04-12T00:00+08:00"));
        tell("Msg_InvestigationBegun", caseNo, Map.of());
        tell("Msg_InvestigationEnded", caseNo, Map.of("outcome", "NO_PENALTY", "ground", "NO_VIOLATION"));
        awaitStep(dairy, "Task_PublishReport", 1);

        assertThat(dairy.status()).isEqualTo("ACCEPTED");
        assertThat(stored.count("report_review", "duty_no = ? and case_no = ? and case_outcome = 'NO_VIOLATION'", dairy.no(), caseNo)).isOne();
    }

    private ReportCase referred() {
        ReportCase dairy = opened();
        dairy.submitted();
        awaitStep(dairy, "Task_OpenReview", 1);
        dairy.refer().then().statusCode(200);
        ReportCase.post(ReportCase.APPROVER, "reviews/" + dairy.no() + "/referral", Map.of("confirmed", true)).then().statusCode(200);
        awaitStep(dairy, "Task_RecordReferralLead", 1);
        return dairy;
    }

    /** Starts the enforcement process of the lead, as inspection-service does. */
    private String leadOf(ReportCase dairy) {
        String sourceKey = leads.of(dairy.no()).get(0).sourceKey();
        tell("Msg_LeadOpened", "XS-" + sourceKey, Map.of("leadNo", "XS-" + sourceKey, "source", "REPORT", "sourceKey", sourceKey,
            "filingDueAt", "2026-02-28T00:00+08:00"));
        return "XS-" + sourceKey;
    }

    private void tell(String message, String key, Map<String, ?> variables) {
        acting.asSystem(() -> {
            QuarkusTransaction.requiringNew().run(() -> outbox.startOrPublish(message, key, variables));
            return null;
        });
    }

    @Test
    void dutyThatIsOwedNoLongerEndsTheProcess() {
        ReportCase dairy = opened();
        // As if it had come out that the permit never asked for the report.
        dairies.of(dairy.permit().next().asksForNothing());
        stored.change("update permit_wording set in_force_from = '2023-01-01' where permit_no = ?", dairy.permit().no());
        dairies.of(dairy.permit());

        awaitStep(dairy, "Task_CloseReport", 1);
        LegalTime.at("2026-02-01T00:01");
        assertThat(leads.of(dairy.no())).isEmpty();
    }

    @Test
    void peopleWorkOnWhileTheEngineIsAwayAndItCatchesUp() {
        LegalTime.at("2026-01-12T09:00");
        engine.goAway();
        ReportCase dairy = dairies.next().submitted();
        acting.asSystem(() -> openDuties.open());
        dairy.accept().then().statusCode(200);

        engine.comeBack();
        awaitStep(dairy, "Task_PublishReport", 1);
        assertThat(stored.count("report_review", "duty_no = ?", dairy.no())).isOne();
    }

    private ReportCase opened() {
        LegalTime.at("2026-01-12T09:00");
        ReportCase dairy = dairies.of(HeldPermit.of("dairy", "2023-01-01"));
        acting.asSystem(() -> {
            while (openDuties.open() > 0) { }
            return null;
        });
        awaitStep(dairy, "Task_OpenReport", 1);
        return dairy;
    }

    private void awaitStep(ReportCase of, String element, int times) {
        await(element, () -> stored.count("case_event", "case_id = ? and element_id = ?", of.no(), element) == times);
    }

    private long pending(ReportCase of) {
        return stored.count("outbox", "state = 'PENDING' and (correlation_key = ? or correlation_key in (select id from report_review where duty_no = ?))",
            of.no(), of.no());
    }

    private static void await(String what, BooleanSupplier happened) {
        Instant end = Instant.now().plus(LONGEST);
        while (!happened.getAsBoolean()) {
            assertThat(Instant.now()).as("waited in vain for %s", what).isBefore(end);
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
