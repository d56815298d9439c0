package org.onepermit.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** DESIGN 10: a part that dies between any two steps loses nothing and repeats nothing; parts that are away are waited for. */
class KillIT {

    private final Stack stack = Stack.running();
    private final Api api = new Api(Addresses.fromEnvironment());

    @BeforeEach
    void startOfTheYear() {
        new LegalClock(api).reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"permit-service", "workflow"})
    void eachSubmissionEndsOnceWhenAPartDiesBetweenSteps(String part) {
        PermitCase dairy = PermitCase.readyDairy(api);
        List<Runnable> steps = List.of(
            () -> dairy.submit().expect(200),
            () -> {
                dairy.awaitWork("clerk", "ACCEPTANCE");
                dairy.requestCorrection("clerk", "monitoring/0/frequency", "频次不明", "写明频次").expect(200);
            },
            () -> {
                dairy.awaitStatus("CORRECTION");
                dairy.correct("每季度一次");
            },
            () -> {
                dairy.awaitWork("clerk", "ACCEPTANCE");
                dairy.accept("clerk").expect(200);
            },
            () -> {
                dairy.awaitWork("reviewer", "REVIEW");
                dairy.review("reviewer", "GRANT", Set.of());
            },
            () -> {
                dairy.awaitWork("approver", "DECISION");
                dairy.grant("approver").expect(200);
            },
            () -> {
                dairy.awaitStatus("ISSUED");
                dairy.awaitWork("clerk", "DELIVERY");
                dairy.deliver("clerk");
            });
        for (Runnable step : steps) {
            step.run();
            stack.kill(part);
            stack.start();
        }
        assertEndedOnce(dairy);
    }

    @Test
    void aSubmissionIsTakenWhileTheEngineIsAwayAndCatchesUp() {
        PermitCase dairy = PermitCase.readyDairy(api);
        stack.kill("workflow");
        dairy.submit().expect(200);
        assertThat(dairy.status()).isEqualTo("SUBMITTED");
        stack.start();
        dairy.awaitWork("clerk", "ACCEPTANCE");
    }

    @Test
    void theNationalPlatformAwayDelaysTheIssueAndLosesNothing() {
        PermitCase dairy = PermitCase.readyDairy(api);
        dairy.submit().expect(200);
        dairy.awaitWork("clerk", "ACCEPTANCE");
        dairy.accept("clerk").expect(200);
        dairy.awaitWork("reviewer", "REVIEW");
        dairy.review("reviewer", "GRANT", Set.of());
        dairy.awaitWork("approver", "DECISION");
        stack.kill("national-simulator");
        dairy.grant("approver").expect(200);
        LegalClock clock = new LegalClock(api);
        stack.kill("permit-service");
        stack.start();
        clock.moveTo(clock.now().plusHours(1));
        dairy.awaitStatus("ISSUED");
        dairy.awaitWork("clerk", "DELIVERY");
    }

    private void assertEndedOnce(PermitCase dairy) {
        JsonNode view = dairy.view();
        assertThat(view.get("status").asText()).isEqualTo("ISSUED");
        Map<String, Integer> acts = new HashMap<>();
        dairy.caseView().get("timeline").forEach(event -> acts.merge(event.get("act").asText(), 1, Integer::sum));
        assertThat(acts).as("acts of the case").containsEntry("submit-application", 1).containsEntry("grant", 1)
            .containsEntry("issue-permit", 1)
            .containsEntry("deliver-permit", 1).containsEntry("resubmit-application", 1);
        JsonNode permits = api.as("agent-dairy").get("/api/permit/v1/permits?size=100").expect(200).json().get("items");
        assertThat(permits).extracting(permit -> permit.get("permitNo").asText()).doesNotHaveDuplicates()
            .containsOnlyOnce(view.get("permitNo").asText());
    }
}
