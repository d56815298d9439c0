package org.onepermit.inspection.enforcement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.onepermit.inspection.enforcement.TestCase.DISCLOSER;
import static org.onepermit.inspection.enforcement.TestCase.FIRST;
import static org.onepermit.inspection.enforcement.TestCase.LAWYER;
import static org.onepermit.inspection.enforcement.TestCase.LEADER;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onepermit.inspection.testing.CaseEndStandIn;
import org.onepermit.inspection.testing.LegalTime;
import org.onepermit.platform.database.Sql;
import org.onepermit.platform.identity.Roles;
import org.onepermit.testing.EngineResource;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.TokenResource;
import org.onepermit.testing.Tokens;

/** The process of a case on the embedded engine: it hears of every act, and its timers flag what is late. */
@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "inspection"))
@WithTestResource(TokenResource.class)
@WithTestResource(EngineResource.class)
class CaseProcessIT {

    private static final Duration LONGEST = Duration.ofSeconds(90);

    @Inject
    Sql sql;
    @Inject
    CaseEndStandIn ends;

    @BeforeEach
    void inSeptember() {
        LegalTime.at("2026-09-01T09:00");
    }

    @Test
    void processHearsOfEveryActAndFlagsLateReviewServiceAndPublication() {
        TestCase one = TestCase.notified(180_000);
        one.post(FIRST, "forwarding", Map.of("review", true)).then().statusCode(200);
        await("the process to wait for the review", () -> pending(one) == 0);
        LegalTime.at("2026-09-09T00:01");
        await("the late review to be flagged", () -> flagged(one.caseNo(), "LEGAL_REVIEW") == 1);
        one.post(LAWYER, "legal-review", Map.of("passed", true, "opinion", "可", "qualificationNo", "A1")).then().statusCode(200);
        one.post(LEADER, "decision", TestCase.decision(150_000)).then().statusCode(200);
        await("the process to wait for the service", () -> pending(one) == 0);
        LegalTime.at("2026-09-19T00:01");
        await("the late service to be flagged", () -> flagged(one.caseNo(), "SERVICE") == 1);
        one.post(FIRST, "service", Map.of("way", "IN_PERSON", "receivedBy", "王某")).then().statusCode(200);
        one.post(DISCLOSER, "publication", Map.of()).then().statusCode(200);

        awaitEnd(one, "PUNISHED");
        assertThat(one.view().getBoolean("overdue")).isTrue();
        assertThat(told(LEADER, one)).contains("LEGAL_REVIEW-overdue", "SERVICE-overdue");
        assertThat(told(TestCase.HOST, one)).isEmpty();
        assertThat(told(Tokens.officer("leader-sy", "210100", Roles.LEADER).sign(), one)).isEmpty();
    }

    @Test
    void leadThatNobodyRulesOnIsFlaggedOnceAndPausedCaseIsNot() {
        TestCase quiet = TestCase.lead();
        TestCase paused = TestCase.filed();
        paused.join(FIRST);
        paused.post(FIRST, "pauses", Map.of("cause", "APPRAISAL", "reason", "鉴定")).then().statusCode(200);
        await("both processes to wait", () -> pending(quiet) == 0 && pending(paused) == 0);
        LegalTime.at("2026-09-17T00:01");
        await("the lead to be flagged", () -> flagged(quiet.leadNo(), "FILING") == 1);
        paused.post(FIRST, "pauses/end", null).then().statusCode(200);
        LegalTime.at("2026-12-01T00:01");
        LegalTime.at("2026-12-10T00:01");

        assertThat(flagged(paused.caseNo(), "DECISION")).isZero();
        LegalTime.at("2026-12-17T00:01");
        await("the case to be flagged after the pause was added", () -> flagged(paused.caseNo(), "DECISION") == 1);
        assertThat(flagged(quiet.leadNo(), "FILING")).isOne();
    }

    @Test
    void sourceOfALeadIsToldHowItEnded() {
        TestCase screened = TestCase.lead();
        TestCase.call(LEADER, "leads/" + screened.leadNo() + "/screening-out", Map.of("reason", "轻微")).then().statusCode(200);
        TestCase waived = TestCase.investigated();
        waived.post(LEADER, "waiver", waiver("NO_VIOLATION")).then().statusCode(200);
        TestCase forgiven = TestCase.investigated();
        forgiven.post(LEADER, "waiver", waiver("FIRST_MINOR")).then().statusCode(200);
        TestCase annulled = TestCase.notified(180_000);
        annulled.post(FIRST, "forwarding", Map.of("review", true)).then().statusCode(200);
        annulled.post(LAWYER, "legal-review", Map.of("passed", true, "opinion", "可", "qualificationNo", "A1")).then().statusCode(200);
        annulled.post(LEADER, "decision", TestCase.decision(150_000)).then().statusCode(200);
        annulled.post(LEADER, "annulment", Map.of("body", "省生态环境厅", "reasons", "程序违法")).then().statusCode(200);

        awaitEnd(screened, "NOT_FILED");
        awaitEnd(waived, "NO_VIOLATION");
        awaitEnd(forgiven, "NO_PENALTY");
        awaitEnd(annulled, "ANNULLED");
        assertThat(ends.of(annulled.leadNo()).get(0).caseNo()).isEqualTo(annulled.caseNo());
        assertThat(ends.of(screened.leadNo()).get(0).sourceKey()).isNotBlank();
    }

    private static Map<String, Object> waiver(String ground) {
        return Map.of("ground", ground, "reasons", "事实清楚", "education", "现场普法");
    }

    private void awaitEnd(TestCase of, String outcome) {
        await(of.leadNo() + " to end as " + outcome, () -> ends.of(of.leadNo()).stream().anyMatch(end -> end.outcome().equals(outcome)));
        assertThat(ends.of(of.leadNo())).hasSize(1);
    }

    private static List<String> told(String token, TestCase of) {
        return given().auth().oauth2(token).queryParam("size", 100).get(TestCase.BASE + "notices").then().statusCode(200).extract().jsonPath()
            .getList("items.findAll { it.subjectNo == '" + of.caseNo() + "' }.kind", String.class);
    }

    private long flagged(String no, String stage) {
        return sql.first("SELECT COUNT(*) FROM case_event WHERE case_id = ? AND act = 'flag-overdue' AND JSON_VALUE(detail, '$.stage') = ?",
            row -> row.getLong(1), no, stage).orElseThrow();
    }

    private long pending(TestCase of) {
        return sql.first("SELECT COUNT(*) FROM outbox WHERE state = 'PENDING' AND correlation_key IN (?, ?)", row -> row.getLong(1), of.leadNo(),
            of.caseNo() == null ? "-" : of.caseNo()).orElseThrow();
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
