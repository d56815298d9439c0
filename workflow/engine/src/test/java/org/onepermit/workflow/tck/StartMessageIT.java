package org.onepermit.workflow.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.api.response.ActivatedJob;
import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Message start events: one active instance per correlation key. */
class StartMessageIT {

    @RegisterExtension
    final Tck tck = new Tck();

    @BeforeEach
    void deploy() {
        tck.deploy(process("work"), tck.name("p") + ".bpmn");
    }

    @Test
    void aMessageStartsAnInstanceWithItsVariables() {
        submit("a", 1);
        assertThat(tck.job(tck.name("work")).getVariablesAsMap()).isEqualTo(Map.of("n", 1));
    }

    @Test
    void instancesOfDifferentKeysRunSideBySide() {
        submit("a", 1);
        submit("b", 2);
        tck.jobs(tck.name("work"), 2);
    }

    @Test
    void aSecondMessageOfAKeyWaitsUntilTheFirstInstanceHasEnded() {
        submit("a", 1);
        submit("a", 2);
        ActivatedJob first = tck.job(tck.name("work"));
        assertThat(first.getVariablesAsMap()).containsEntry("n", 1);
        tck.noJob(tck.name("work"));
        tck.complete(first);
        assertThat(tck.job(tck.name("work")).getVariablesAsMap()).containsEntry("n", 2);
    }

    @Test
    void aCancelledInstanceMakesPlaceForTheNext() {
        submit("a", 1);
        submit("a", 2);
        ActivatedJob first = tck.job(tck.name("work"));
        tck.client().newCancelInstanceCommand(first.getProcessInstanceKey()).send().join();
        assertThat(tck.job(tck.name("work")).getVariablesAsMap()).containsEntry("n", 2);
    }

    @Test
    void withoutAKeyEveryMessageStartsAnInstance() {
        submit("", 1);
        submit("", 2);
        tck.jobs(tck.name("work"), 2);
    }

    @Test
    void onlyTheNewestVersionIsStarted() {
        tck.deploy(process("newer"), tck.name("p") + ".bpmn");
        submit("a", 1);
        tck.job(tck.name("newer"));
        tck.noJob(tck.name("work"));
    }

    @Test
    void aMessageKeptBeforeTheProcessIsDeployedDoesNotStartIt() {
        tck.publish(tck.name("early"), "a", Map.of());
        tck.deploy(Bpmn.createExecutableProcess(tck.name("late")).startEvent().message(tck.name("early"))
                .serviceTask("t", t -> t.zeebeJobType(tck.name("late"))).endEvent().done(), tck.name("late") + ".bpmn");
        tck.noJob(tck.name("late"));
    }

    private void submit(String key, int n) {
        tck.publish(tck.name("submitted"), key, Map.of("n", n));
    }

    private BpmnModelInstance process(String type) {
        return Bpmn.createExecutableProcess(tck.name("p")).startEvent().message(tck.name("submitted"))
                .serviceTask("t", t -> t.zeebeJobType(tck.name(type))).endEvent().done();
    }
}
