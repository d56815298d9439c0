package org.onepermit.permit.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.onepermit.testing.ProblemAssert.assertThatProblem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onepermit.permit.review.worker.FlagOverdueWorker;
import org.onepermit.permit.review.worker.FlagOverdueWorker.FlagOverdueJob;
import org.onepermit.permit.review.worker.FlagOverdueWorker.FlagOverdueResult;
import org.onepermit.permit.review.worker.OpenReviewWorker;
import org.onepermit.permit.review.worker.OpenReviewWorker.OpenReviewJob;
import org.onepermit.permit.review.worker.OpenReviewWorker.OpenReviewResult;
import org.onepermit.permit.review.worker.ReadReviewClockWorker;
import org.onepermit.permit.review.worker.ReadReviewClockWorker.ReadReviewClockJob;
import org.onepermit.permit.testing.Acting;
import org.onepermit.permit.testing.LegalTime;
import org.onepermit.permit.testing.NationalStandIn;
import org.onepermit.permit.testing.PermitCase;
import org.onepermit.permit.testing.Stored;
import org.onepermit.platform.identity.Roles;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.TokenResource;
import org.onepermit.testing.Tokens;

/** The review: its clock with site check and pauses, the five conditions with evidence, the recommendation (A.6; R §11, §12). */
@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "permit"))
@WithTestResource(TokenResource.class)
@WithTestResource(NationalStandIn.class)
class ReviewIT {

    @Inject
    OpenReviewWorker openReview;
    @Inject
    ReadReviewClockWorker readClock;
    @Inject
    FlagOverdueWorker flagOverdue;
    @Inject
    Acting acting;
    @Inject
    Stored stored;

    @BeforeEach
    void inSeptember() {
        LegalTime.at("2026-09-01T09:00");
    }

    @Test
    void openingTheReviewTwiceOpensOneItemDueWithTheClock() {
        PermitCase dairy = PermitCase.accepted();

        OpenReviewResult first = open(dairy);

        assertThat(first.reviewDueAt()).as("20 wd from 1 September (A-17)").hasToString("2026-09-30T00:00+08:00");
        assertThat(open(dairy)).isEqualTo(first);
    }

    @Test
    void keyUnitHasThirtyDaysAndFortyFiveOnceASiteCheckIsOrdered() {
        PermitCase plant = acceptedKeyUnit();
        String item = open(plant).reviewItemId();
        assertThat(plant.view().getInt("clock.limitWorkingDays")).isEqualTo(30);

        plant.post(PermitCase.REVIEWER, "/site-check", Map.of("reason", "核实治理设施")).then().statusCode(200)
            .body("status", equalTo("SITE_CHECK")).body("clock.limitWorkingDays", equalTo(45)).body("clock.computation", hasItem(notNullValue()));

        assertThat(stored.count("outbox", "message_name = 'Msg_ReviewClockChanged' and correlation_key = ?", item)).isOne();
        assertThat(acting.asSystem(() -> readClock.handle(new ReadReviewClockJob(plant.no(), item))).reviewDueAt().toLocalDate().toString())
            .isEqualTo(LocalDate.parse(plant.view().getString("clock.dueOn")).plusDays(1).toString());
        assertThatProblem(plant.post(PermitCase.REVIEWER, "/site-check/report", Map.of("findings", "", "officers",
            List.of(Map.of("name", "李工", "certificateNo", "LN-1"))))).is(400, "platform/invalid-request").namesFields("findings", "officers");
        plant.post(PermitCase.REVIEWER, "/site-check/report", report()).then().statusCode(200).body("status", equalTo("IN_REVIEW"))
            .body("clock.limitWorkingDays", equalTo(45));
        plant.get(PermitCase.APPROVER, "/review").then().statusCode(200).body("siteCheck.reportedOn", notNullValue())
            .body("siteCheck.officers", hasSize(2));
    }

    @Test
    void siteCheckOrderedOnDayThirtyIsTooLate() {
        PermitCase plant = acceptedKeyUnit();
        LegalTime.at("2026-10-28T09:00");

        assertThatProblem(plant.post(PermitCase.REVIEWER, "/site-check", Map.of("reason", "核实"))).is(409, "review/site-check-too-late");
        assertThat(plant.status()).isEqualTo("ACCEPTED");
    }

    @Test
    void clockPausesOnlyWithANoticeAndLaterByTheDaysItStood() {
        PermitCase dairy = PermitCase.accepted();
        String before = dairy.view().getString("clock.dueOn");
        assertThatProblem(dairy.post(PermitCase.REVIEWER, "/pauses", Map.of("reason", "", "noticeAttachmentId", "", "expectedDays", 0)))
            .is(400, "platform/invalid-request").namesFields("cause", "reason", "noticeAttachmentId", "expectedDays");
        assertThatProblem(pause(dairy, "no-such-file")).is(404, "attachment/no-such-file");
        assertThat(dairy.status()).isEqualTo("ACCEPTED");
        String notice = dairy.attachAs(PermitCase.REVIEWER, "PAUSE_NOTICE", PermitCase.PDF).then().statusCode(201).extract().path("id");

        assertThatProblem(pause(dairy, "ASSESSMENT", notice)).is(409, "review/pause-not-allowed").namesFields("cause");
        assertThat(dairy.status()).isEqualTo("ACCEPTED");

        pause(dairy, notice).then().statusCode(200).body("status", equalTo("PAUSED")).body("clock.pausedSince", equalTo("2026-09-01"))
            .body("clock.pauses[0].noticeAttachmentId", equalTo(notice));
        LegalTime.at("2026-09-08T09:00");
        assertThat(dairy.view().getInt("clock.usedWorkingDays")).as("five working days, all paused").isZero();
        assertThatProblem(dairy.post(PermitCase.REVIEWER, "/pauses/2/end", Map.of())).is(404, "review/no-such-pause");
        dairy.post(PermitCase.REVIEWER, "/pauses/1/end", Map.of()).then().statusCode(200).body("status", equalTo("IN_REVIEW"))
            .body("clock.pausedSince", nullValue()).body("clock.dueOn", equalTo("2026-10-12"));

        assertThat(before).isEqualTo("2026-09-29");
        assertThat(stored.count("notice", "application_no = ? and uscc = ? and text_key = 'clock-paused'", dairy.no(), dairy.uscc())).isOne();
    }

    @Test
    void lateReviewIsReportedToTheLeaderOnce() {
        PermitCase dairy = PermitCase.accepted();
        String item = open(dairy).reviewItemId();
        LegalTime.at("2026-09-30T00:01");

        assertThat(flag(dairy, item).overdue()).isTrue();
        assertThat(flag(dairy, item).overdue()).as("told twice").isTrue();

        assertThat(dairy.view().getBoolean("overdue")).isTrue();
        assertThat(stored.count("notice", "application_no = ? and role = 'LEADER'", dairy.no())).isOne();
        assertThat(stored.count("audit_event", "subject_id = ? and act = 'flag-overdue'", dairy.no())).isOne();
    }

    @Test
    void timerOfAnOldDueDateIsSentBackWithTheNewOne() {
        PermitCase dairy = PermitCase.accepted();
        String item = open(dairy).reviewItemId();
        String notice = dairy.attachAs(PermitCase.REVIEWER, "PAUSE_NOTICE", PermitCase.PDF).then().statusCode(201).extract().path("id");
        assertThatProblem(pause(dairy, "ASSESSMENT", notice)).is(409, "review/pause-not-allowed").namesFields("cause");
        assertThat(dairy.status()).isEqualTo("ACCEPTED");

        pause(dairy, notice).then().statusCode(200);
        LegalTime.at("2026-09-30T00:01");

        FlagOverdueResult answer = flag(dairy, item);

        assertThat(answer.overdue()).isFalse();
        assertThat(answer.reviewDueAt()).isAfter("2026-10-01T00:00+08:00");
        assertThat(dairy.view().getBoolean("overdue")).isFalse();
    }

    @Test
    void timerAfterTheRecommendationStopsCountingAndReportsNothing() {
        PermitCase dairy = PermitCase.recommended();
        String item = open(dairy).reviewItemId();
        LegalTime.at("2026-09-30T00:01");

        assertThat(flag(dairy, item).overdue()).isTrue();
        assertThat(stored.count("notice", "application_no = ? and role = 'LEADER'", dairy.no())).isZero();
    }

    @Test
    void reviewShowsEveryConditionWithWhatWasComputed() {
        PermitCase dairy = PermitCase.accepted();

        dairy.get(PermitCase.REVIEWER, "/review").then().statusCode(200).header("ETag", equalTo("\"0\""))
            .body("conditions.code", containsInAnyOrder("EIA", "DISCHARGE", "FACILITIES", "MONITORING", "OTHER"))
            .body("conditions.satisfied", everyItem(nullValue())).body("conditions[0].computed", not(hasSize(0)));
    }

    @Test
    void recordNamesTheVersionThatWasSeen() {
        PermitCase dairy = PermitCase.accepted();
        Map<String, Object> body = Map.of("conditions", List.of(Map.of("code", "EIA", "satisfied", true, "evidence", "批复")));

        assertThatProblem(dairy.put(PermitCase.REVIEWER, "/review", null, body)).is(412, "platform/stale-revision");
        dairy.put(PermitCase.REVIEWER, "/review", "\"0\"", body).then().statusCode(200).header("ETag", equalTo("\"1\""));
        assertThatProblem(dairy.put(PermitCase.REVIEWER, "/review", "\"0\"", body)).is(412, "platform/stale-revision");
        assertThat(dairy.status()).isEqualTo("IN_REVIEW");
    }

    @Test
    void recommendationNeedsAllFiveConditionsWithEvidence() {
        PermitCase dairy = PermitCase.accepted();
        assertThatProblem(dairy.recommend("REFUSE")).is(409, "review/conditions-incomplete");
        dairy.put(PermitCase.REVIEWER, "/review", "\"0\"", Map.of("conditions", List.of(
            Map.of("code", "EIA", "satisfied", true, "evidence", "批复"), Map.of("code", "OTHER", "satisfied", true)))).then().statusCode(200);

        assertThatProblem(dairy.recommend("GRANT")).is(409, "review/conditions-incomplete")
            .namesFields("conditions/DISCHARGE", "conditions/FACILITIES", "conditions/MONITORING", "conditions/OTHER");
    }

    @Test
    void grantIsNotRecommendedAgainstAConditionNorAgainstAComputedGround() {
        PermitCase dairy = PermitCase.accepted();
        dairy.recordAll(Set.of("FACILITIES")).then().statusCode(200);
        assertThatProblem(dairy.recommend("GRANT")).is(409, "review/conditions-unmet").namesFields("conditions/FACILITIES");

        dairy.recommend("REFUSE").then().statusCode(200).body("status", equalTo("PENDING_DECISION"));
        assertThatProblem(dairy.recommend("REFUSE")).is(409, "worklist/not-open");
    }

    @Test
    void personWhoAcceptedMayNotReview() {
        PermitCase dairy = PermitCase.submitted();
        String trinity = Tokens.officer("trinity", "210000", Roles.CLERK, Roles.REVIEWER, Roles.APPROVER).sign();
        dairy.post(trinity, "/acceptance", Map.of("outcome", "ACCEPTED")).then().statusCode(200)
            .body("allowedActs", hasSize(0));

        assertThatProblem(dairy.post(trinity, "/site-check", Map.of("reason", "x"))).is(403, "worklist/same-person");
        assertThat(dairy.status()).isEqualTo("ACCEPTED");
    }

    private OpenReviewResult open(PermitCase of) {
        return acting.asSystem(() -> openReview.handle(new OpenReviewJob(of.no())));
    }

    private FlagOverdueResult flag(PermitCase of, String item) {
        return acting.asSystem(() -> flagOverdue.handle(new FlagOverdueJob(of.no(), item, null)));
    }

    private static Response pause(PermitCase of, String notice) {
        return pause(of, "HEARING", notice);
    }

    private static Response pause(PermitCase of, String cause, String notice) {
        return of.post(PermitCase.REVIEWER, "/pauses",
            Map.of("cause", cause, "reason", "听证", "noticeAttachmentId", notice, "expectedDays", 10));
    }

    private static Map<String, Object> report() {
        return Map.of("findings", "设施运行正常", "officers",
            List.of(Map.of("name", "李工", "certificateNo", "LN-1"), Map.of("name", "王工", "certificateNo", "LN-2")));
    }

    private static PermitCase acceptedKeyUnit() {
        PermitCase plant = PermitCase.draft("sewage-plant");
        plant.post(plant.agent(), "/disclosure", Map.of()).then().statusCode(200);
        LegalTime.at("2026-09-09T09:00");
        plant.post(plant.agent(), "/disclosure/end", Map.of("feedback", "无")).then().statusCode(200);
        plant.submit().then().statusCode(200);
        plant.accept().then().statusCode(200);
        return plant;
    }
}
