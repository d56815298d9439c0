package org.onepermit.report.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.onepermit.testing.ProblemAssert.assertThatProblem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onepermit.platform.identity.Roles;
import org.onepermit.report.review.worker.FlagReviewOverdueWorker;
import org.onepermit.report.review.worker.OpenReviewWorker;
import org.onepermit.report.review.worker.HearCaseEndWorker;
import org.onepermit.report.review.worker.PrepareReferralWorker;
import org.onepermit.report.review.worker.RecordLeadWorker;
import org.onepermit.report.sampling.rules.Lot;
import org.onepermit.report.testing.Acting;
import org.onepermit.report.testing.Dairies;
import org.onepermit.report.testing.HeldPermit;
import org.onepermit.report.testing.LegalTime;
import org.onepermit.report.testing.ReportCase;
import org.onepermit.report.testing.Stored;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.PermitServiceStandIn;
import org.onepermit.testing.TokenResource;
import org.onepermit.testing.Tokens;

/** Reports are reviewed by risk: accepted, returned once, referred by two people, or accepted together by sampling. */
@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "report"))
@WithTestResource(TokenResource.class)
@WithTestResource(PermitServiceStandIn.class)
class ReviewIT {

    private static final String BASE = "/api/report/v1/";

    @Inject
    Dairies dairies;
    @Inject
    Stored stored;
    @Inject
    Acting acting;
    @Inject
    OpenReviewWorker openReview;
    @Inject
    FlagReviewOverdueWorker flagReviewOverdue;
    @Inject
    PrepareReferralWorker prepareReferral;
    @Inject
    HearCaseEndWorker hearCaseEnd;
    @Inject
    RecordLeadWorker recordLead;

    @BeforeEach
    void inJanuary() {
        LegalTime.at("2026-01-12T09:00");
    }

    @Test
    void reviewOpensWithTheSubmissionAndItsLimitIsCountedInWorkingDays() {
        ReportCase dairy = dairies.next().submitted();

        // Twenty working days after 12 January 2026, before the Spring Festival.
        list("q", dairy.permit().no()).body("items.reportNo", contains(dairy.no())).body("items[0].dueOn", equalTo("2026-02-09"))
            .body("items[0].workingDaysLeft", equalTo(20)).body("items[0].risk", equalTo(0));
        String first = acting.asSystem(() -> openReview.handle(new OpenReviewWorker.OpenReviewJob(dairy.no()))).reviewItemId();
        String second = acting.asSystem(() -> openReview.handle(new OpenReviewWorker.OpenReviewJob(dairy.no()))).reviewItemId();
        assertThat(first).isEqualTo(second);
        assertThat(stored.count("report_review", "duty_no = ?", dairy.no())).isOne();
    }

    @Test
    void riskierReportsComeFirst() {
        ReportCase clean = dairies.next().submitted();
        LegalTime.at("2026-02-02T09:00");
        ReportCase late = dairies.next().drafted().explainedAll();
        late.save().then().statusCode(200);
        late.submit().then().statusCode(200).body("risk", equalTo(8));

        List<String> order = list("size", "100").extract().path("items.reportNo");
        assertThat(order.indexOf(late.no())).isLessThan(order.indexOf(clean.no()));
        list("clean", "true").body("items.risk", everyItem(equalTo(0)));
        assertThat(given().auth().oauth2(ReportCase.REVIEWER).queryParam("clean", false).get(BASE + "review-list.csv").then().statusCode(200).extract().asString())
            .contains(late.no()).doesNotContain(clean.no());
        review(late).then().body("risk.what", contains("WARNINGS", "LATE"));
    }

    @Test
    void acceptedReportEndsItsReviewAndTellsTheProcess() {
        ReportCase dairy = dairies.next().submitted();

        dairy.accept().then().statusCode(200).body("rounds[0].outcome", equalTo("ACCEPTED")).body("rounds[0].reviewerName", notNullValue());

        assertThat(dairy.status()).isEqualTo("ACCEPTED");
        assertThat(stored.count("outbox", "message_name = 'Msg_ReportReviewed' and correlation_key = ?", item(dairy))).isOne();
        assertThatProblem(dairy.accept()).is(409, "review/not-open");
    }

    @Test
    void remarksComeWithAcceptanceOnlyIfThereAreSome() {
        ReportCase dairy = dairies.next().submitted();

        assertThatProblem(dairy.decide(Map.of("outcome", "ACCEPTED_WITH_REMARKS"))).is(400, "review/decision-incomplete").namesFields("remarks");
        dairy.decide(Map.of("outcome", "ACCEPTED_WITH_REMARKS", "remarks", List.of("下期请补充用水说明"))).then().statusCode(200);
        assertThat(dairy.view().getList("remarks")).containsExactly("下期请补充用水说明");
    }

    @Test
    void returnedOnceWithOneListThatIsAnsweredItemByItem() {
        ReportCase dairy = dairies.next().submitted();
        assertThatProblem(dairy.decide(Map.of("outcome", "RETURNED"))).is(400, "review/decision-incomplete").namesFields("corrections");

        dairy.giveBack().then().statusCode(200).body("rounds[0].corrections", hasSize(1));
        // Ten working days after 12 January.
        assertThat(dairy.view().getString("correctionDueOn")).isEqualTo("2026-01-26");
        dairy.with("conclusion", "已核对，全年达标。").save().then().statusCode(200).body("status", equalTo("RETURNED"));
        Response refused = dairy.submit();
        assertThatProblem(refused).is(409, "filing/not-ready");
        refused.then().body("errors.code", contains("correction-unanswered"));
        ReportCase.put(dairy.permit().agent(), "reports/" + dairy.no() + "/corrections/1", Map.of("answer", "已核对")).then().statusCode(200);
        dairy.submit().then().statusCode(200).body("versionNo", equalTo(2)).body("status", equalTo("IN_REVIEW"));

        assertThat(dairy.get(ReportCase.REVIEWER, "/versions/1").jsonPath().getString("content.conclusion")).doesNotContain("已核对");
        assertThatProblem(dairy.giveBack()).is(409, "review/returned-before");
        dairy.accept().then().statusCode(200).body("rounds", hasSize(2));
    }

    @Test
    void referralNeedsASecondPersonAndGivesEnforcementAnEvidencePack() {
        ReportCase dairy = dairies.next().submitted();
        assertThatProblem(dairy.decide(Map.of("outcome", "REFERRED"))).is(400, "review/decision-incomplete").namesFields("evidence");
        dairy.refer().then().statusCode(200).body("rounds[0].status", equalTo("PROPOSED"));
        assertThat(stored.count("outbox", "message_name = 'Msg_ReportReviewed' and correlation_key = ?", item(dairy))).isZero();

        String both = Tokens.officer("reviewer", "210000", Roles.REVIEWER, Roles.APPROVER).sign();
        assertThatProblem(confirm(both, dairy, true)).is(403, "review/same-person");
        confirm(ReportCase.APPROVER, dairy, false).then().statusCode(200).body("rounds[0].status", equalTo("OPEN"));
        dairy.refer().then().statusCode(200);
        confirm(ReportCase.APPROVER, dairy, true).then().statusCode(200).body("rounds[0].status", equalTo("DONE"));

        assertThat(dairy.status()).isEqualTo("REFERRED");
        var lead = acting.asSystem(() -> prepareReferral.handle(new PrepareReferralWorker.PrepareReferralJob(dairy.no()))).lead();
        assertThat(lead.source()).isEqualTo("REPORT");
        assertThat(lead.evidence()).containsEntry("contentHash", dairy.view().getString("versions[0].contentHash"));
        acting.asSystem(() -> recordLead.handle(new RecordLeadWorker.RecordLeadJob(dairy.no(), "XS1")));
        review(dairy).then().body("rounds[0].leadNo", equalTo("XS1"));
    }

    @Test
    void reportIsReviewedAgainWhenEnforcementIsDone() {
        ReportCase dairy = dairies.next().submitted();
        dairy.refer().then().statusCode(200);
        confirm(ReportCase.APPROVER, dairy, true).then().statusCode(200);

        ReportCase.post(ReportCase.REVIEWER, "reviews/" + dairy.no() + "/referral/end", Map.of("accepted", false, "reason", "已处理，重新审核"))
            .then().statusCode(200).body("rounds", hasSize(2));

        assertThat(dairy.status()).isEqualTo("IN_REVIEW");
        dairy.accept().then().statusCode(200);
    }

    @Test
    void endOfACaseIsHeardOnceAndOnlyOfTheLeadThatWasAskedFor() {
        ReportCase dairy = dairies.next().submitted();
        dairy.refer().then().statusCode(200);
        confirm(ReportCase.APPROVER, dairy, true).then().statusCode(200);
        acting.asSystem(() -> recordLead.handle(new RecordLeadWorker.RecordLeadJob(dairy.no(), "XS1")));
        String key = dairy.no() + ":REVIEW-1";

        hear("COMPLAINT", key, "XS1", "NOT_FILED");
        hear("REPORT", "nothing", "XS1", "NOT_FILED");
        hear("REPORT", key, "XS-of-somebody", "NO_VIOLATION");
        hear("REPORT", dairy.no() + ":ER-01", "XS2", "NO_VIOLATION");
        assertThat(dairy.status()).isEqualTo("REFERRED");

        hear("REPORT", key, "XS1", "PUNISHED");
        hear("REPORT", key, "XS1", "PUNISHED");
        assertThat(dairy.status()).isEqualTo("IN_REVIEW");
        review(dairy).then().body("rounds", hasSize(2)).body("rounds[0].caseOutcome", equalTo("PUNISHED")).body("rounds[0].caseNo", equalTo("AJ1"));
        assertThat(stored.count("case_event", "case_id = ? and act = 'hear-case-punished'", dairy.no())).isOne();
        assertThat(stored.count("notice", "subject_no = ? and text_key = 'hear-case-punished'", dairy.no())).isOne();
        assertThat(stored.count("case_event", "case_id = ? and act = 'hear-case-no-violation'", dairy.no())).isEqualTo(2);
    }

    private void hear(String source, String sourceKey, String leadNo, String outcome) {
        acting.asSystem(() -> hearCaseEnd.handle(new HearCaseEndWorker.HearCaseEndJob(source, sourceKey, leadNo, "AJ1", outcome)));
    }

    @Test
    void leaderIsToldOnceOfAReviewThatTakesTooLong() {
        ReportCase dairy = dairies.next().submitted();
        flagged(dairy);
        assertThat(stored.count("notice", "subject_no = ? and text_key = 'review-overdue'", dairy.no())).isZero();
        LegalTime.at("2026-02-10T00:01");
        flagged(dairy);
        flagged(dairy);

        assertThat(stored.count("notice", "subject_no = ? and text_key = 'review-overdue'", dairy.no())).isOne();
        list("overdue", "true").body("items.reportNo", hasItem(dairy.no()));
    }

    @Test
    void cleanReportsAreAcceptedTogetherOnceTheSampleStandsUp() {
        String area = "210300";
        List<ReportCase> all = cleanIn(area, 12);
        ReportCase warned = dairies.of(HeldPermit.of("dairy", "2023-01-01").with("division", area)).drafted();
        warned.with("basics/materials/0/name", "未列原料").explainedAll().save().then().statusCode(200);
        warned.submit().then().statusCode(200);
        String clerk = Tokens.officer("clerk3", area, Roles.CLERK).sign();
        String reviewer = Tokens.officer("reviewer3", area, Roles.REVIEWER).sign();

        var batch = ReportCase.post(clerk, "acceptance-batches", Map.of()).then().statusCode(201).extract().jsonPath();

        List<String> chosen = batch.getList("chosen", String.class);
        assertThat(batch.getList("population", String.class)).containsExactlyInAnyOrderElementsOf(all.stream().map(ReportCase::no).toList());
        assertThat(chosen).hasSize(2).containsExactlyElementsOf(
            Lot.draw(batch.getString("seed"), batch.getList("population", String.class), 2).stream().map(Lot.Ticket::number).toList());
        String accept = "acceptance-batches/" + batch.getString("batchNo") + "/acceptance";
        assertThatProblem(ReportCase.post(reviewer, accept, Map.of())).is(409, "review/sample-not-reviewed");
        ReportCase rest = all.stream().filter(each -> !chosen.contains(each.no())).findFirst().orElseThrow();
        assertThatProblem(rest.accept()).is(409, "review/in-batch");
        all.stream().filter(each -> chosen.contains(each.no())).forEach(each -> each.accept().then().statusCode(200));
        ReportCase.post(reviewer, accept, Map.of()).then().statusCode(200).body("status", equalTo("ACCEPTED")).body("accepted", equalTo(10));

        all.forEach(each -> assertThat(each.status()).isEqualTo("ACCEPTED"));
        assertThat(warned.status()).isEqualTo("IN_REVIEW");
        assertThatProblem(ReportCase.post(reviewer, accept, Map.of())).is(409, "review/batch-closed");
        assertThatProblem(given().auth().oauth2(Tokens.officer("far", "210400", Roles.REVIEWER).sign())
            .get(BASE + "acceptance-batches/" + batch.getString("batchNo"))).is(404, "review/no-such-batch");
    }

    @Test
    void sampleThatIsReturnedSendsTheRestToReviewByHand() {
        String area = "210500";
        List<ReportCase> all = cleanIn(area, 3);
        String reviewer = Tokens.officer("reviewer5", area, Roles.REVIEWER).sign();
        var batch = ReportCase.post(reviewer, "acceptance-batches", Map.of()).then().statusCode(201).extract().jsonPath();
        String chosen = batch.getString("chosen[0]");
        all.stream().filter(each -> each.no().equals(chosen)).forEach(each -> each.giveBack().then().statusCode(200));

        ReportCase.post(reviewer, "acceptance-batches/" + batch.getString("batchNo") + "/acceptance", Map.of()).then().statusCode(200)
            .body("status", equalTo("DISSOLVED")).body("accepted", equalTo(0));

        all.stream().filter(each -> !each.no().equals(chosen)).forEach(each -> each.accept().then().statusCode(200));
    }

    @Test
    void decisionsAreTakenInTheOwnAreaOnly() {
        ReportCase dairy = dairies.next().submitted();
        String far = Tokens.officer("far", "210100", Roles.REVIEWER).sign();

        assertThatProblem(ReportCase.post(far, "reviews/" + dairy.no() + "/decision", Map.of("outcome", "ACCEPTED"))).is(404, "filing/no-such-report");
        given().auth().oauth2(far).queryParam("size", 100).get(BASE + "reviews").then().statusCode(200).body("items.reportNo", not(hasItem(dairy.no())));
    }

    private List<ReportCase> cleanIn(String division, int many) {
        List<ReportCase> all = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            all.add(dairies.of(HeldPermit.of("dairy", "2023-01-01").with("division", division)).submitted());
        }
        return all;
    }

    private void flagged(ReportCase dairy) {
        acting.asSystem(() -> flagReviewOverdue.handle(new FlagReviewOverdueWorker.FlagReviewOverdueJob(dairy.no())));
    }

    private String item(ReportCase dairy) {
        return stored.text("id", "report_review", "duty_no = ? order by round desc", dairy.no());
    }

    private static Response review(ReportCase dairy) {
        return given().auth().oauth2(ReportCase.REVIEWER).get(BASE + "reviews/" + dairy.no());
    }

    private static Response confirm(String token, ReportCase dairy, boolean confirmed) {
        return given().auth().oauth2(token).contentType("application/json").header("Idempotency-Key", UUID.randomUUID().toString())
            .body(Map.of("confirmed", confirmed, "reason", "证据不足")).post(BASE + "reviews/" + dairy.no() + "/referral");
    }

    private static ValidatableResponse list(String name, String value) {
        return given().auth().oauth2(ReportCase.REVIEWER).queryParam(name, value).get(BASE + "reviews").then().statusCode(200);
    }
}
