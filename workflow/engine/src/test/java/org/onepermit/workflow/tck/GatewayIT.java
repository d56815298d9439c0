package org.onepermit.workflow.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onepermit.workflow.tck.Tck.refused;

import io.camunda.client.api.response.DeploymentEvent;
import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import io.grpc.Status;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Gateways, FEEL, and what is refused at deployment. */
class GatewayIT {

    @RegisterExtension
    final Tck tck = new Tck();

    @ParameterizedTest
    @CsvSource({"ACCEPTED, accepted", "CORRECTION_NOTICE, correction", "NOT_REQUIRED, other"})
    void anExclusiveGatewayTakesTheFlowThatHolds(String outcome, String type) {
        tck.start(decision(), Map.of("outcome", outcome));
        tck.job(tck.name(type));
    }

    @Test
    void parallelBranchesMeetAgain() {
        BpmnModelInstance model = Bpmn.createExecutableProcess(tck.name("p")).startEvent().parallelGateway("fork")
                .serviceTask("a", t -> t.zeebeJobType(tck.name("a"))).parallelGateway("join")
                .serviceTask("n", t -> t.zeebeJobType(tck.name("next"))).endEvent()
                .moveToNode("fork").serviceTask("b", t -> t.zeebeJobType(tck.name("b"))).connectTo("join").done();
        tck.start(model, Map.of());
        tck.work(tck.name("a"), Map.of("fromA", 1));
        tck.noJob(tck.name("next"));
        tck.work(tck.name("b"), Map.of("fromB", 2));
        assertThat(tck.job(tck.name("next")).getVariablesAsMap()).isEqualTo(Map.of("fromA", 1, "fromB", 2));
    }

    @Test
    void aScriptTaskCalculates() {
        tck.start(Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .scriptTask("s", s -> s.zeebeExpression("sum(for x in items return x * 2)").zeebeResultVariable("total"))
                .serviceTask("n", t -> t.zeebeJobType(tck.name("next"))).endEvent().done(),
                Map.of("items", new int[] {1, 2, 3}));
        assertThat(tck.job(tck.name("next")).getVariablesAsMap()).containsEntry("total", 12);
    }

    @Test
    void theSameFileKeepsItsVersionAndAChangedOneGetsTheNext() {
        BpmnModelInstance model = decision();
        String resource = tck.name("p") + ".bpmn";
        long key = tck.deploy(model, resource).getProcessDefinitionKey();
        assertThat(tck.deploy(model, resource).getProcessDefinitionKey()).isEqualTo(key);
        assertThat(tck.deploy(Bpmn.createExecutableProcess(tck.name("p")).startEvent().endEvent().done(), resource)
                .getVersion()).isEqualTo(2);
    }

    @Test
    void severalFilesAreDeployedTogetherOrNotAtAll() {
        BpmnModelInstance good = Bpmn.createExecutableProcess(tck.name("good")).startEvent().endEvent().done();
        refused(Status.Code.INVALID_ARGUMENT, () -> tck.client().newDeployResourceCommand()
                .addProcessModel(good, "good.bpmn").addResourceStringUtf8("not xml", "bad.bpmn").send().join());
        refused(Status.Code.NOT_FOUND, () -> tck.client().newCreateInstanceCommand()
                .bpmnProcessId(tck.name("good")).latestVersion().send().join());
        DeploymentEvent both = tck.client().newDeployResourceCommand().addProcessModel(good, "good.bpmn")
                .addProcessModel(decision(), "decision.bpmn").send().join();
        assertThat(both.getProcesses()).hasSize(2);
    }

    @Test
    void badFeelIsRefusedAtDeployment() {
        String reason = refused(Status.Code.INVALID_ARGUMENT, () -> tck.deploy(
                Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                        .serviceTask("t", t -> t.zeebeJobType("x").zeebeInputExpression("1 +* 2", "y"))
                        .endEvent().done()));
        assertThat(reason).contains("1 +* 2");
    }

    @Test
    void aTaskWithoutJobTypeIsRefusedWithItsId() {
        String reason = refused(Status.Code.INVALID_ARGUMENT, () -> tck.deploy(
                Bpmn.createExecutableProcess(tck.name("p")).startEvent().serviceTask("lonely").endEvent().done()));
        assertThat(reason).contains("lonely");
    }

    @Test
    void nothingIsDeployedWithoutFiles() {
        refused(Status.Code.INVALID_ARGUMENT, () -> tck.client().newDeployResourceCommand()
                .addResourceStringUtf8("hello", "readme.txt").send().join());
    }

    private BpmnModelInstance decision() {
        return Bpmn.createExecutableProcess(tck.name("p")).startEvent().exclusiveGateway("gate")
                .sequenceFlowId("yes").conditionExpression("outcome = \"ACCEPTED\"")
                .serviceTask("a", t -> t.zeebeJobType(tck.name("accepted"))).endEvent()
                .moveToNode("gate").sequenceFlowId("correct").conditionExpression("outcome = \"CORRECTION_NOTICE\"")
                .serviceTask("c", t -> t.zeebeJobType(tck.name("correction"))).endEvent()
                .moveToLastExclusiveGateway().defaultFlow()
                .serviceTask("o", t -> t.zeebeJobType(tck.name("other"))).endEvent().done();
    }
}
