package org.onepermit.permit.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.onepermit.testing.ProblemAssert.assertThatProblem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onepermit.permit.review.rules.ReviewProblem;
import org.onepermit.permit.review.worker.CloseUncorrectedWorker;
import org.onepermit.permit.review.worker.CloseUncorrectedWorker.CloseUncorrectedJob;
import org.onepermit.permit.review.worker.DeemAcceptedWorker;
import org.onepermit.permit.review.worker.DeemAcceptedWorker.DeemAcceptedJob;
import org.onepermit.permit.review.worker.OpenAcceptanceWorker;
import org.onepermit.permit.review.worker.OpenAcceptanceWorker.OpenAcceptanceJob;
import org.onepermit.permit.review.worker.OpenAcceptanceWorker.OpenAcceptanceResult;
import org.onepermit.permit.review.worker.OpenCorrectionWorker;
import org.onepermit.permit.review.worker.OpenCorrectionWorker.OpenCorrectionJob;
import org.onepermit.permit.review.worker.OpenCorrectionWorker.OpenCorrectionResult;
import org.onepermit.permit.review.worker.PublishAcceptanceWorker;
import org.onepermit.permit.review.worker.PublishAcceptanceWorker.PublishAcceptanceJob;
import org.onepermit.permit.testing.Acting;
import org.onepermit.permit.testing.Dossiers;
import org.onepermit.permit.testing.LegalTime;
import org.onepermit.permit.testing.NationalStandIn;
import org.onepermit.permit.testing.PermitCase;
import org.onepermit.permit.testing.Stored;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.TokenResource;

/** Acceptance with its outcomes, the one correction notice, and acceptance by silence (A.5; R §9). */
@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "permit"))
@WithTestResource(TokenResource.class)
@WithTestResource(NationalStandIn.class)
class AcceptanceIT {

    @Inject
    OpenAcceptanceWorker openAcceptance;
    @Inject
    DeemAcceptedWorker deemAccepted;
    @Inject
    OpenCorrectionWorker openCorrection;
    @Inject
    CloseUncorrectedWorker closeUncorrected;
    @Inject
    PublishAcceptanceWorker publishAcceptance;
    @Inject
    Acting acting;
    @Inject
    Stored stored;

    @BeforeEach
    void inSeptember() {
        LegalTime.at("2026-09-01T09:00");
    }

    @Test
    void openingAcceptanceTwiceOpensOneItemDueAtTheEndOfTheThirdWorkingDay() {
        PermitCase dairy = PermitCase.submitted();

        OpenAcceptanceResult first = open(dairy);

        assertThat(first.acceptanceDueAt()).hasToString("2026-09-05T00:00+08:00");
        assertThat(open(dairy)).isEqualTo(first);
        assertThat(stored.count("work_item", "application_no = ?", dairy.no())).isOne();
        assertThat(stored.count("notice", "application_no = ? and role = 'CLERK'", dairy.no())).isOne();
    }

    @Test
    void acceptedApplicationStartsTheReviewClockAndTellsTheProcessOnce() {
        PermitCase dairy = PermitCase.submitted();
        String item = open(dairy).acceptanceItemId();
        LegalTime.at("2026-09-02T10:00");

        dairy.accept().then().statusCode(200).body("status", equalTo("ACCEPTED")).body("deemed", equalTo(false))
            .body("dates.acceptedOn", equalTo("2026-09-02")).body("clock.kind", equalTo("REVIEW")).body("clock.limitWorkingDays", equalTo(20));

        assertThat(stored.text("variables", "outbox", "message_name = 'Msg_AcceptanceDecided' and correlation_key = ?", item))
            .contains("\"acceptanceOutcome\":\"ACCEPTED\"");
        assertThatProblem(dairy.accept()).is(409, "worklist/not-open");
    }

    @Test
    void clerkNeedNotWaitForTheEngine() {
        PermitCase dairy = PermitCase.submitted();

        dairy.accept().then().statusCode(200);

        OpenAcceptanceResult opened = open(dairy);
        assertThat(stored.count("outbox", "message_name = 'Msg_AcceptanceDecided' and correlation_key = ?", opened.acceptanceItemId())).isOne();
    }

    @Test
    void correctionIsOneListThatIsAnsweredItemByItem() {
        PermitCase dairy = PermitCase.submitted();

        dairy.requestCorrection().then().statusCode(200).body("status", equalTo("CORRECTION")).body("correction.items", hasSize(1))
            .body("correction.dueOn", equalTo("2026-10-08")).body("correction.items[0].answer", nullValue());
        assertThatProblem(dairy.resubmit()).is(409, "filing/unanswered-items");
        assertThatProblem(dairy.put(dairy.agent(), "/correction/items/none", null, Map.of("answer", "x"))).is(404, "filing/no-such-item");
        assertThatProblem(dairy.put(dairy.agent(), "/correction/items/none", null, Map.of("answer", " ")))
            .is(400, "platform/invalid-request").namesFields("answer");
        dairy.answerAll();
        dairy.save(Dossiers.named(dairy.dossier("dairy"), "改名乳业有限公司")).then().statusCode(200)
            .body("correction.changes", hasSize(1)).body("correction.changes[0].field", equalTo("identity/unitName"))
            .body("correction.changes[0].after", equalTo("改名乳业有限公司")).body("correction.changes[0].told", equalTo(false));
        LegalTime.at("2026-09-10T09:00");
        dairy.resubmit().then().statusCode(200).body("status", equalTo("SUBMITTED")).body("clock.dueOn", equalTo("2026-09-15"))
            .body("dates.receivedOn", equalTo("2026-09-10"));
    }

    @Test
    void secondCorrectionNoticeIsForbidden() {
        PermitCase dairy = PermitCase.submitted();
        dairy.requestCorrection().then().statusCode(200);
        dairy.answerAll();
        dairy.resubmit().then().statusCode(200);

        assertThatProblem(dairy.requestCorrection()).is(409, "review/second-correction");
        assertThat(dairy.status()).isEqualTo("SUBMITTED");
        dairy.accept().then().statusCode(200);
    }

    @Test
    void correctionNoticeNeedsItems() {
        PermitCase dairy = PermitCase.submitted();

        assertThatProblem(dairy.post(PermitCase.CLERK, "/acceptance", Map.of("outcome", "CORRECTION_NOTICE", "items", List.of())))
            .is(400, "review/incomplete-acceptance").namesFields("items");
        assertThat(dairy.status()).isEqualTo("SUBMITTED");
    }

    @Test
    void otherAuthorityIsNamedAndPublished() {
        PermitCase dairy = PermitCase.submitted();

        assertThatProblem(dairy.post(PermitCase.CLERK, "/acceptance", Map.of("outcome", "NOT_ACCEPTED_JURISDICTION")))
            .is(400, "review/incomplete-acceptance").namesFields("competentAuthority");
        dairy.post(PermitCase.CLERK, "/acceptance", Map.of("outcome", "NOT_ACCEPTED_JURISDICTION", "competentAuthority", "海域局"))
            .then().statusCode(200).body("status", equalTo("NOT_ACCEPTED")).body("nonAcceptance.competentAuthority", equalTo("海域局"));
        publish(dairy);
        publish(dairy);

        given().queryParam("kind", "NOT_ACCEPTED").get("/api/permit/v1/public/publications").then().statusCode(200)
            .body("items.applicationNo", hasItem(dairy.no()));
        assertThat(stored.count("publication", "application_no = ?", dairy.no())).isOne();
    }

    @Test
    void permitClassIsNotWavedAway() {
        PermitCase dairy = PermitCase.submitted();

        assertThatProblem(dairy.post(PermitCase.CLERK, "/acceptance", Map.of("outcome", "NOT_REQUIRED", "reason", "无需许可")))
            .is(400, "review/incomplete-acceptance").namesField("outcome", "A-05-PERMIT-REQUIRED");
    }

    @Test
    void silenceIsAcceptanceFromTheDayOfReceipt() {
        PermitCase dairy = PermitCase.submitted();
        String item = open(dairy).acceptanceItemId();
        LegalTime.at("2026-09-05T00:01");

        assertThatProblem(dairy.requestCorrection()).is(409, "review/already-deemed-accepted");
        assertThat(deem(dairy, item)).isEqualTo("ACCEPTED");

        assertThat(dairy.view().getString("dates.acceptedOn")).isEqualTo("2026-09-01");
        assertThat(dairy.view().getBoolean("deemed")).isTrue();
        assertThat(dairy.view().getInt("clock.usedWorkingDays")).isEqualTo(3);
    }

    @Test
    void deemingTwiceTellsTheUnitOnce() {
        PermitCase dairy = PermitCase.submitted();
        String item = open(dairy).acceptanceItemId();
        LegalTime.at("2026-09-07T09:00");

        deem(dairy, item);
        deem(dairy, item);

        assertThat(stored.count("notice", "application_no = ? and text_key = 'deemed-accepted'", dairy.no())).isOne();
        assertThat(stored.count("audit_event", "subject_id = ? and act = 'deem-accepted'", dairy.no())).isOne();
    }

    @Test
    void timerThatLostAgainstTheClerkLearnsTheClerksOutcome() {
        PermitCase dairy = PermitCase.submitted();
        String item = open(dairy).acceptanceItemId();
        dairy.requestCorrection().then().statusCode(200);
        LegalTime.at("2026-09-07T09:00");

        assertThat(deem(dairy, item)).isEqualTo("CORRECTION_NOTICE");
        assertThat(dairy.status()).isEqualTo("CORRECTION");
    }

    @Test
    void timerThatRingsEarlyIsToldToComeAgain() {
        PermitCase dairy = PermitCase.submitted();
        String item = open(dairy).acceptanceItemId();

        assertThatThrownBy(() -> deem(dairy, item))
            .isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.type()).isEqualTo(ReviewProblem.NOT_YET_DUE));
        assertThat(dairy.status()).isEqualTo("SUBMITTED");
    }

    @Test
    void correctionThatDoesNotComeEndsTheCaseOnce() {
        PermitCase dairy = PermitCase.submitted();
        dairy.requestCorrection().then().statusCode(200);
        OpenCorrectionResult opened = acting.asSystem(() -> openCorrection.handle(new OpenCorrectionJob(dairy.no())));
        assertThat(opened.correctionDueAt()).hasToString("2026-10-09T00:00+08:00");
        LegalTime.at("2026-10-09T00:01");

        assertThat(close(dairy, opened.correctionItemId())).isTrue();
        assertThat(close(dairy, opened.correctionItemId())).isTrue();

        assertThat(dairy.status()).isEqualTo("WITHDRAWN_DEEMED");
        assertThat(stored.count("notice", "application_no = ? and text_key = 'closed-uncorrected'", dairy.no())).isOne();
        assertThatProblem(dairy.resubmit()).is(409, "filing/not-allowed-in-status");
    }

    @Test
    void correctionThatCameFirstKeepsTheCaseOpen() {
        PermitCase dairy = PermitCase.submitted();
        dairy.requestCorrection().then().statusCode(200);
        OpenCorrectionResult opened = acting.asSystem(() -> openCorrection.handle(new OpenCorrectionJob(dairy.no())));
        assertThat(acting.asSystem(() -> openCorrection.handle(new OpenCorrectionJob(dairy.no())))).as("opened twice").isEqualTo(opened);
        dairy.answerAll();
        dairy.resubmit().then().statusCode(200);
        LegalTime.at("2026-10-09T00:01");

        assertThat(close(dairy, opened.correctionItemId())).isFalse();
        assertThat(dairy.status()).isEqualTo("SUBMITTED");
        assertThat(stored.count("outbox", "message_name = 'Msg_CorrectionSubmitted' and correlation_key = ?", opened.correctionItemId())).isOne();
    }

    @Test
    void jobThatRunsAfterAWithdrawalOpensNothingToDo() {
        PermitCase dairy = PermitCase.submitted();
        dairy.withdraw().then().statusCode(200);

        OpenAcceptanceResult opened = open(dairy);

        assertThat(stored.text("status", "work_item", "id = ?", opened.acceptanceItemId())).isEqualTo("CANCELLED");
        assertThatProblem(dairy.accept()).is(409, "worklist/not-open");
        publish(dairy);
        assertThat(stored.count("publication", "application_no = ?", dairy.no())).isZero();
    }

    @Test
    void caseShowsWhereItStandsInPlainWords() {
        PermitCase dairy = PermitCase.submitted();
        dairy.accept().then().statusCode(200);

        dairy.get(dairy.agent(), "/case").then().statusCode(200).body("processId", equalTo("PermitApplicationProcess"))
            .body("active", contains("CatchEvent_AcceptanceDecided")).body("done", contains("StartEvent_ApplicationSubmitted"))
            .body("timeline.act", contains("create-application", "submit-application", "accept"))
            .body("timeline.textZh", hasItem("受理申请")).body("holderOfCase.role", equalTo("REVIEWER"));
    }

    private OpenAcceptanceResult open(PermitCase of) {
        return acting.asSystem(() -> openAcceptance.handle(new OpenAcceptanceJob(of.no())));
    }

    private String deem(PermitCase of, String item) {
        return acting.asSystem(() -> deemAccepted.handle(new DeemAcceptedJob(of.no(), item))).acceptanceOutcome();
    }

    private boolean close(PermitCase of, String item) {
        return acting.asSystem(() -> closeUncorrected.handle(new CloseUncorrectedJob(of.no(), item))).closed();
    }

    private void publish(PermitCase of) {
        acting.asSystem(() -> publishAcceptance.handle(new PublishAcceptanceJob(of.no())));
    }
}
