package org.onepermit.workflow.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onepermit.workflow.tck.Tck.refused;

import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.response.ProcessInstanceResult;
import io.camunda.client.api.response.Topology;
import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import io.grpc.Status;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Instances: creation, results, cancellation, variables. */
class InstanceIT {

    @RegisterExtension
    final Tck tck = new Tck();

    @Test
    void theTopologyShowsABrokerWithAPartition() {
        Topology topology = tck.client().newTopologyRequest().send().join();
        assertThat(topology.getBrokers()).isNotEmpty();
        assertThat(topology.getPartitionsCount()).isPositive();
    }

    @Test
    void theNewestVersionIsCreatedUnlessOneIsNamed() {
        String resource = tck.name("p") + ".bpmn";
        tck.deploy(job("first"), resource);
        tck.deploy(job("second"), resource);
        tck.client().newCreateInstanceCommand().bpmnProcessId(tck.name("p")).latestVersion().send().join();
        assertThat(tck.job(tck.name("second")).getProcessDefinitionVersion()).isEqualTo(2);
        tck.client().newCreateInstanceCommand().bpmnProcessId(tck.name("p")).version(1).send().join();
        tck.job(tck.name("first"));
    }

    @Test
    void unknownProcessesAreRefused() {
        refused(Status.Code.NOT_FOUND, () -> tck.client().newCreateInstanceCommand()
                .bpmnProcessId(tck.name("none")).latestVersion().send().join());
        refused(Status.Code.NOT_FOUND, () -> tck.client().newCreateInstanceCommand()
                .processDefinitionKey(1).send().join());
    }

    @Test
    void aProcessThatOnlyAMessageStartsCannotBeCreated() {
        tck.deploy(Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .message(tck.name("submitted")).endEvent().done());
        refused(Status.Code.FAILED_PRECONDITION, () -> tck.client().newCreateInstanceCommand()
                .bpmnProcessId(tck.name("p")).latestVersion().send().join());
    }

    @Test
    void theResultOfAnInstanceCanBeAwaited() {
        tck.deploy(job("work"));
        var result = tck.client().newCreateInstanceCommand().bpmnProcessId(tck.name("p")).latestVersion()
                .variables(Map.of("a", 1)).withResult().requestTimeout(GatewayUnderTest.patience()).send();
        tck.work(tck.name("work"), Map.of("b", 2));
        ProcessInstanceResult ended = result.join();
        assertThat(ended.getVariablesAsMap()).isEqualTo(Map.of("a", 1, "b", 2));
        assertThat(ended.getBpmnProcessId()).isEqualTo(tck.name("p"));
    }

    @Test
    void onlyNamedVariablesAreInTheResult() {
        tck.deploy(job("work"));
        var result = tck.client().newCreateInstanceCommand().bpmnProcessId(tck.name("p")).latestVersion()
                .variables(Map.of("a", 1, "c", 3)).withResult().fetchVariables("c")
                .requestTimeout(GatewayUnderTest.patience()).send();
        tck.work(tck.name("work"), Map.of());
        assertThat(result.join().getVariablesAsMap()).isEqualTo(Map.of("c", 3));
    }

    @Test
    void waitingForAResultEndsWithItsTime() {
        tck.deploy(job("work"));
        refused(Status.Code.DEADLINE_EXCEEDED, () -> tck.client().newCreateInstanceCommand()
                .bpmnProcessId(tck.name("p")).latestVersion().withResult()
                .requestTimeout(Duration.ofMillis(300)).send().join());
    }

    @Test
    void aCancelledInstanceTakesItsJobsAlong() {
        long instance = tck.start(job("work"), Map.of());
        ActivatedJob job = tck.job(tck.name("work"));
        tck.client().newCancelInstanceCommand(instance).send().join();
        refused(Status.Code.NOT_FOUND, () -> tck.complete(job));
        refused(Status.Code.NOT_FOUND, () -> tck.client().newCancelInstanceCommand(instance).send().join());
    }

    @Test
    void aCancelledInstanceNoLongerWaitsForMessages() {
        long instance = tck.start(Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .intermediateCatchEvent("c", e -> e.message(m -> m.name(tck.name("m")).zeebeCorrelationKey("=\"k\"")))
                .serviceTask("t", t -> t.zeebeJobType(tck.name("work"))).endEvent().done(), Map.of());
        tck.client().newCancelInstanceCommand(instance).send().join();
        tck.publish(tck.name("m"), "k", Map.of());
        tck.noJob(tck.name("work"));
    }

    @Test
    void variablesCanBeSetFromOutside() {
        long instance = tck.start(Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .serviceTask("t", t -> t.zeebeJobType(tck.name("work")))
                .serviceTask("n", t -> t.zeebeJobType(tck.name("next"))).endEvent().done(), Map.of("a", 1));
        ActivatedJob job = tck.job(tck.name("work"));
        tck.client().newSetVariablesCommand(job.getElementInstanceKey()).variables(Map.of("mine", 1)).local(true)
                .send().join();
        tck.client().newSetVariablesCommand(job.getElementInstanceKey()).variables(Map.of("a", 2)).send().join();
        tck.client().newSetVariablesCommand(instance).variables(Map.of("b", 3)).send().join();
        tck.complete(job);
        assertThat(tck.job(tck.name("next")).getVariablesAsMap()).isEqualTo(Map.of("a", 2, "b", 3));
    }

    @Test
    void variablesOfAnUnknownElementAreRefused() {
        refused(Status.Code.NOT_FOUND, () -> tck.client().newSetVariablesCommand(1).variables(Map.of("a", 1))
                .send().join());
    }

    private BpmnModelInstance job(String type) {
        return Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .serviceTask("t", t -> t.zeebeJobType(tck.name(type))).endEvent().done();
    }
}
