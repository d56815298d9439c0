package org.onepermit.permit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onepermit.permit.testing.LegalTime;
import org.onepermit.permit.testing.National;
import org.onepermit.permit.testing.NationalStandIn;
import org.onepermit.permit.testing.PermitCase;
import org.onepermit.permit.testing.Stored;
import org.onepermit.testing.EngineResource;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.TestEngine;
import org.onepermit.testing.TokenResource;

/** The whole process on the embedded engine: every way through it, timers by moving the legal clock, and an engine that is away. */
@QuarkusTest
@TestProfile(ProcessIT.WithExchange.class)
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "permit"))
@WithTestResource(TokenResource.class)
@WithTestResource(NationalStandIn.class)
@WithTestResource(EngineResource.class)
class ProcessIT {

    private static final Duration LONGEST = Duration.ofSeconds(90);

    @Inject
    Stored stored;
    @Inject
    TestEngine engine;

    /** Numbers are fetched as in production. */
    public static class WithExchange implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("permit.exchange.enabled", "true");
        }
    }

    @BeforeEach
    void inSeptember() {
        LegalTime.at("2026-09-01T09:00");
        National.mood("GOOD");
    }

    @Test
    void correctedAcceptedReviewedGrantedNumberedIssuedAndDelivered() {
        PermitCase dairy = PermitCase.submitted();
        awaitWork(dairy, "ACCEPTANCE");
        dairy.requestCorrection().then().statusCode(200);
        awaitWork(dairy, "CORRECTION");
        dairy.answerAll();
        dairy.resubmit().then().statusCode(200);
        await("a second round of acceptance", () -> open(dairy, "ACCEPTANCE") == 1);
        dairy.accept().then().statusCode(200);
        awaitWork(dairy, "REVIEW");
        await("acceptance to be public", () -> published(dairy, "ACCEPTANCE"));
        dairy.recordAll(Set.of()).then().statusCode(200);
        dairy.recommend("GRANT").then().statusCode(200);
        awaitWork(dairy, "DECISION");
        dairy.grant(PermitCase.APPROVER).then().statusCode(200);
        awaitWork(dairy, "DELIVERY");

        assertThat(dairy.view().getString("permitNo")).isEqualTo(dairy.uscc() + "001P");
        await("the grant to be public", () -> published(dairy, "GRANT"));
        dairy.post(PermitCase.CLERK, "/delivery", Map.of("method", "ELECTRONIC", "receivedBy", "王某")).then().statusCode(200);
        await("the process to hear of everything", () -> pending(dairy) == 0);
        assertThat(dairy.get(dairy.agent(), "/case").jsonPath().getList("done", String.class))
            .contains("Task_OpenAcceptance", "Task_OpenCorrection", "Task_PublishAcceptance", "Task_OpenReview", "Task_OpenDecision",
                "Task_RequestNumber", "Task_IssuePermit", "Task_PublishGrant", "Task_OpenDelivery");
    }

    @Test
    void silenceAcceptsAndTimeRunsOutInTheReview() {
        PermitCase dairy = PermitCase.submitted();
        awaitWork(dairy, "ACCEPTANCE");
        LegalTime.at("2026-09-05T00:01");
        awaitWork(dairy, "REVIEW");
        assertThat(dairy.view().getBoolean("deemed")).isTrue();
        assertThat(dairy.view().getString("dates.acceptedOn")).isEqualTo("2026-09-01");

        LegalTime.at("2026-09-30T00:01");
        await("the leader to be told", () -> stored.count("notice", "application_no = ? and role = 'LEADER'", dairy.no()) == 1);
        dairy.recordAll(Set.of("OTHER")).then().statusCode(200);
        dairy.recommend("REFUSE").then().statusCode(200);
        awaitWork(dairy, "DECISION");
        dairy.post(PermitCase.APPROVER, "/decision", Map.of("decision", "REFUSE", "reasons", "不符合", "remedies", "可申请复议"))
            .then().statusCode(200);
        await("the refusal to be public", () -> published(dairy, "REFUSAL"));
        assertThat(dairy.status()).isEqualTo("REFUSED");
    }

    @Test
    void pausedClockMovesTheTimer() {
        PermitCase dairy = PermitCase.submitted();
        awaitWork(dairy, "ACCEPTANCE");
        dairy.accept().then().statusCode(200);
        awaitWork(dairy, "REVIEW");
        String notice = dairy.attachAs(PermitCase.REVIEWER, "PAUSE_NOTICE", PermitCase.PDF).then().statusCode(201).extract().path("id");
        dairy.post(PermitCase.REVIEWER, "/pauses", Map.of("cause", "HEARING", "reason", "听证", "noticeAttachmentId", notice, "expectedDays", 5)).then().statusCode(200);
        LegalTime.at("2026-09-08T09:00");
        dairy.post(PermitCase.REVIEWER, "/pauses/1/end", Map.of()).then().statusCode(200);
        await("the timer to be set anew", () -> stored.count("case_event", "case_id = ? and element_id = 'Task_ReadReviewClock'", dairy.no()) == 2);

        LegalTime.at("2026-09-30T00:01");
        LegalTime.at("2026-10-12T12:00");
        assertThat(stored.count("notice", "application_no = ? and role = 'LEADER'", dairy.no())).isZero();
        LegalTime.at("2026-10-13T00:01");
        await("the leader to be told", () -> stored.count("notice", "application_no = ? and role = 'LEADER'", dairy.no()) == 1);
    }

    @Test
    void uncorrectedApplicationEnds() {
        PermitCase dairy = PermitCase.submitted();
        dairy.requestCorrection().then().statusCode(200);
        awaitWork(dairy, "CORRECTION");
        LegalTime.at("2026-10-09T00:01");

        await("the case to end", () -> dairy.status().equals("WITHDRAWN_DEEMED"));
    }

    @Test
    void withdrawalEndsTheProcessWhereverItIs() {
        PermitCase dairy = PermitCase.submitted();
        awaitWork(dairy, "ACCEPTANCE");
        dairy.accept().then().statusCode(200);
        awaitWork(dairy, "REVIEW");
        dairy.withdraw().then().statusCode(200);

        await("the process to end", () -> stored.count("case_event", "case_id = ? and element_id = 'Task_CloseWithdrawn'", dairy.no()) == 1);
        assertThat(stored.count("work_item", "application_no = ? and status = 'OPEN'", dairy.no())).isZero();
        LegalTime.at("2026-10-20T09:00");
        assertThat(stored.count("notice", "application_no = ? and role = 'LEADER'", dairy.no())).isZero();
    }

    @Test
    void peopleWorkOnWhileTheEngineIsAwayAndItCatchesUp() {
        engine.goAway();
        PermitCase dairy = PermitCase.recommended();
        dairy.grant(PermitCase.APPROVER).then().statusCode(200);
        assertThat(pending(dairy)).isEqualTo(4);

        engine.comeBack();
        awaitWork(dairy, "DELIVERY");

        assertThat(dairy.status()).isEqualTo("ISSUED");
        assertThat(stored.count("permit", "application_no = ?", dairy.no())).isOne();
        for (String kind : new String[] {"ACCEPTANCE", "REVIEW", "DECISION", "DELIVERY"}) {
            assertThat(stored.count("work_item", "application_no = ? and kind = ?", dairy.no(), kind)).as(kind).isOne();
        }
    }

    private void awaitWork(PermitCase of, String kind) {
        await("work " + kind, () -> open(of, kind) == 1);
    }

    private long open(PermitCase of, String kind) {
        return stored.count("work_item", "application_no = ? and kind = ? and status = 'OPEN'", of.no(), kind);
    }

    private boolean published(PermitCase of, String kind) {
        return given().queryParam("kind", kind).queryParam("size", 100).get("/api/permit/v1/public/publications").jsonPath()
            .getList("items.applicationNo").contains(of.no());
    }

    private long pending(PermitCase of) {
        return stored.count("outbox", "state = 'PENDING' and (correlation_key = ? or correlation_key in "
            + "(select id from work_item where application_no = ?))", of.no(), of.no());
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
