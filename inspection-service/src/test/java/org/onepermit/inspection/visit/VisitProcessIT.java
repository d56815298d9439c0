package org.onepermit.inspection.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

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
import org.onepermit.inspection.testing.LegalTime;
import org.onepermit.testing.EngineResource;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.PermitServiceStandIn;
import org.onepermit.testing.TestEngine;
import org.onepermit.testing.TokenResource;

/** The process of an inspection on the embedded engine: both ends, the way over a rectification and a lead, and time that runs out. */
@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "inspection"))
@WithTestResource(TokenResource.class)
@WithTestResource(PermitServiceStandIn.class)
@WithTestResource(EngineResource.class)
class VisitProcessIT {

    private static final Duration LONGEST = Duration.ofSeconds(90);

    @Inject
    Registered registered;
    @Inject
    TestEngine engine;

    @BeforeEach
    void inSeptember() {
        LegalTime.at("2026-09-01T09:00");
    }

    @Test
    void openedVisitedRectifiedInVainLedIntoEnforcementAndPublished() {
        VisitCase visit = VisitCase.reported(registered, "bypass");
        awaitPlace(visit, "Gateway_ConclusionWait");
        visit.conclude(VisitCase.APPROVER, "PROBLEM_CORRECTED", "RECTIFY").then().statusCode(200);
        awaitPlace(visit, "Gateway_RecheckWait");
        visit.post(visit.inspector(1), "/rectification/recheck", Map.of("passed", false, "findings", "旁路仍在", "checkedOn", "2026-09-01")).then()
            .statusCode(200);
        awaitPlace(visit, "Gateway_PublicationWait");
        visit.publish("发现旁路，已移交查处").then().statusCode(200);
        await("the process to hear of everything", () -> pending(visit) == 0);

        assertThat(place(visit, "done")).contains("Task_OpenTask", "Task_OpenConclusion", "Task_OpenRectification", "Task_OpenVisitLead",
            "Task_OpenPublication", "CatchEvent_ResultPublished");
        assertThat(place(visit, "active")).isEmpty();
        assertThat(registered.count("enforcement_lead", "source_key = ?", visit.no())).as("the act and the job open one lead").isOne();
    }

    @Test
    void timeRunsOutOnceForEachWait() {
        VisitCase visit = VisitCase.ordered(registered);
        awaitPlace(visit, "Gateway_VisitWait");
        LegalTime.at("2026-09-16T00:01");
        awaitPlace(visit, "Gateway_VisitWaitLate");
        await("the task to be overdue", () -> visit.view(VisitCase.DISPATCHER).getBoolean("overdue"));

        visit.prepare("DESK").then().statusCode(200);
        visit.answerAll();
        visit.post(visit.inspector(1), "/visit/desk-report", Map.of()).then().statusCode(200).body("overdue", equalTo(false));
        awaitPlace(visit, "Gateway_ConclusionWait");
        LegalTime.at("2026-10-09T00:01");
        awaitPlace(visit, "CatchEvent_VisitConcludedLate");
        visit.conclude(VisitCase.APPROVER, "NO_PROBLEM", "NONE").then().statusCode(200);
        awaitPlace(visit, "Gateway_PublicationWait");
        LegalTime.at("2026-11-07T00:01");
        awaitPlace(visit, "CatchEvent_ResultPublishedLate");
        visit.publish("未发现问题").then().statusCode(200);
        await("the process to hear of it", () -> pending(visit) == 0);
    }

    @Test
    void cancelledTaskEndsItsProcess() {
        VisitCase visit = VisitCase.ordered(registered);
        awaitPlace(visit, "Gateway_VisitWait");
        visit.post(VisitCase.DISPATCHER, "/cancellation", Map.of("reason", "OBJECT_CLOSED")).then().statusCode(200);
        await("the process to hear of it", () -> pending(visit) == 0);

        LegalTime.at("2026-09-20T00:01");
        assertThat(visit.view(VisitCase.DISPATCHER).getBoolean("overdue")).isFalse();
    }

    @Test
    void officersWorkOnWhileTheEngineIsAwayAndItCatchesUp() {
        VisitCase visit = VisitCase.ordered(registered);
        awaitPlace(visit, "Gateway_VisitWait");
        engine.goAway();
        try {
            visit.prepare("DESK").then().statusCode(200);
            visit.answerAll();
            visit.post(visit.inspector(1), "/visit/desk-report", Map.of()).then().statusCode(200);
            visit.conclude(VisitCase.APPROVER, "NO_PROBLEM", "NONE").then().statusCode(200);
            assertThat(pending(visit)).isEqualTo(2);
        } finally {
            engine.comeBack();
        }

        awaitPlace(visit, "Gateway_PublicationWait");
        assertThat(registered.count("inspection_task", "task_no = ?", visit.no())).isOne();
    }

    private void awaitPlace(VisitCase of, String element) {
        await("the case to be at " + element, () -> place(of, "active").contains(element));
    }

    private static List<String> place(VisitCase of, String which) {
        return of.get(VisitCase.DISPATCHER, "/case").jsonPath().getList(which, String.class);
    }

    private long pending(VisitCase of) {
        return registered.count("outbox", "state = 'PENDING' and correlation_key = ?", of.no());
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
