package org.onepermit.workflow.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onepermit.workflow.tck.Tck.refused;

import io.camunda.client.api.response.ActivatedJob;
import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import io.grpc.Status;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onepermit.workflow.engine.Incidents.OpenIncident;

/** Incidents. */
@EmbeddedOnly("keys and messages of incidents cannot be read over gRPC")
class IncidentIT {

    @RegisterExtension
    final Tck tck = new Tck();

    @Test
    void aJobWithoutRetriesIsAnIncidentUntilItHasNewOnes() {
        long instance = tck.start(job(), Map.of());
        ActivatedJob job = fail(tck.name("work"), "broken 𠮷");
        OpenIncident incident = incident(instance);
        assertThat(incident.elementId()).isEqualTo("t");
        assertThat(incident.jobKey()).hasValue(job.getKey());
        assertThat(incident.message()).startsWith("broken");
        refused(Status.Code.FAILED_PRECONDITION, () -> resolve(incident));
        tck.client().newUpdateRetriesCommand(job).retries(2).send().join();
        tck.noJob(tck.name("work"));
        resolve(incident);
        assertThat(tck.job(tck.name("work")).getRetries()).isEqualTo(2);
        refused(Status.Code.NOT_FOUND, () -> resolve(incident));
    }

    @Test
    void aFailedJobCannotBeCompleted() {
        tck.start(job(), Map.of());
        ActivatedJob job = fail(tck.name("work"), "broken");
        refused(Status.Code.FAILED_PRECONDITION, () -> tck.complete(job));
    }

    @Test
    void anErrorThatNothingCatchesIsAnIncident() {
        long instance = tck.start(job(), Map.of());
        tck.client().newThrowErrorCommand(tck.job(tck.name("work"))).errorCode("nobody").errorMessage("x")
                .send().join();
        assertThat(incident(instance).message()).contains("nobody", "not caught");
    }

    @Test
    void aConditionThatCannotBeDecidedIsAnIncidentAtTheGatewayAndNotAtTheJob() {
        long instance = tck.start(Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .serviceTask("t", t -> t.zeebeJobType(tck.name("work")))
                .exclusiveGateway("gate").conditionExpression("n > 1")
                .serviceTask("a", t -> t.zeebeJobType(tck.name("after"))).endEvent()
                .moveToLastExclusiveGateway().defaultFlow().endEvent().done(), Map.of("n", "text"));
        tck.work(tck.name("work"), Map.of());
        OpenIncident incident = incident(instance);
        assertThat(incident.elementId()).isEqualTo("gate");
        tck.client().newSetVariablesCommand(instance).variables(Map.of("n", 5)).send().join();
        resolve(incident);
        tck.job(tck.name("after"));
    }

    @Test
    void aTimerWithoutMomentIsAnIncidentAtTheTimer() {
        long instance = tck.start(Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .serviceTask("t", t -> t.zeebeJobType(tck.name("work")))
                .intermediateCatchEvent("due", e -> e.timerWithDateExpression("dueAt"))
                .serviceTask("a", t -> t.zeebeJobType(tck.name("after"))).endEvent().done(), Map.of());
        tck.work(tck.name("work"), Map.of("dueAt", "tomorrow"));
        OpenIncident incident = incident(instance);
        assertThat(incident.elementId()).isEqualTo("due");
        assertThat(incident.message()).contains("dueAt");
        tck.client().newSetVariablesCommand(instance).variables(Map.of("dueAt", "2020-01-01T00:00:00Z")).send().join();
        resolve(incident);
        tck.job(tck.name("after"));
    }

    @Test
    void aMissingCorrelationKeyIsAnIncident() {
        long instance = tck.start(Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .serviceTask("t", t -> t.zeebeJobType(tck.name("work")))
                .intermediateCatchEvent("c", e -> e.message(m -> m.name("m").zeebeCorrelationKeyExpression("id")))
                .endEvent().done(), Map.of());
        tck.work(tck.name("work"), Map.of());
        assertThat(incident(instance).message()).contains("correlation key");
    }

    @Test
    void anErrorEndEventThatNothingCatchesIsAnIncident() {
        long instance = tck.start(Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .serviceTask("t", t -> t.zeebeJobType(tck.name("work")))
                .endEvent("fail", e -> e.error("refused")).done(), Map.of());
        tck.work(tck.name("work"), Map.of());
        assertThat(incident(instance).elementId()).isEqualTo("fail");
    }

    @Test
    void aMappingThatFailsIsAnIncidentAtItsOwnElement() {
        long instance = tck.start(Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .serviceTask("first", t -> t.zeebeJobType(tck.name("work")))
                .serviceTask("second", t -> t.zeebeJobType(tck.name("after")).zeebeInputExpression("assert(due, due != null)", "due"))
                .endEvent().done(), Map.of());
        tck.work(tck.name("work"), Map.of());
        OpenIncident incident = incident(instance);
        assertThat(incident.elementId()).isEqualTo("second");
        tck.client().newSetVariablesCommand(instance).variables(Map.of("due", 1)).send().join();
        resolve(incident);
        tck.job(tck.name("after"));
    }

    @Test
    void aDecisionThatCannotBeMadeIsAnIncidentAtItsTask() {
        String id = tck.name("risk").replace('-', '_');
        tck.client().newDeployResourceCommand().addResourceStringUtf8(new DmnFile(id + "_graph")
                .table(id, "hitPolicy=\"UNIQUE\"", "load", "> 1 -> 1", "> 2 -> 2").text(), id + ".dmn").send().join();
        long instance = tck.start(Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .serviceTask("t", t -> t.zeebeJobType(tck.name("work")))
                .businessRuleTask("decide", t -> t.zeebeCalledDecisionId(id).zeebeResultVariable("level"))
                .serviceTask("n", t -> t.zeebeJobType(tck.name("after"))).endEvent().done(), Map.of("load", 5));
        tck.work(tck.name("work"), Map.of());
        OpenIncident incident = incident(instance);
        assertThat(incident.elementId()).isEqualTo("decide");
        assertThat(incident.message()).contains(id, "UNIQUE");
        tck.client().newSetVariablesCommand(instance).variables(Map.of("load", 2)).send().join();
        resolve(incident);
        assertThat(tck.job(tck.name("after")).getVariablesAsMap()).containsEntry("level", 1);
    }

    @Test
    void aCallOfWhatIsNotDeployedIsAnIncident() {
        long instance = tck.start(Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .serviceTask("t", t -> t.zeebeJobType(tck.name("work")))
                .callActivity("call", c -> c.zeebeProcessId(tck.name("nothing"))).endEvent().done(), Map.of());
        tck.work(tck.name("work"), Map.of());
        OpenIncident incident = incident(instance);
        assertThat(incident.elementId()).isEqualTo("call");
        assertThat(incident.message()).contains(tck.name("nothing"));
    }

    private ActivatedJob fail(String type, String message) {
        ActivatedJob job = tck.job(type);
        tck.client().newFailCommand(job).retries(0).errorMessage(message).send().join();
        return job;
    }

    private void resolve(OpenIncident incident) {
        tck.client().newResolveIncidentCommand(incident.key()).send().join();
    }

    private static OpenIncident incident(long instanceKey) {
        AtomicReference<OpenIncident> found = new AtomicReference<>();
        Awaiting.until(() -> {
            found.set(GatewayUnderTest.embedded().engine().incidents().list(OptionalLong.empty(), 0, 100).stream()
                    .filter(incident -> incident.instanceKey() == instanceKey).findFirst().orElse(null));
            assertThat(found.get()).as("incident of instance %s", instanceKey).isNotNull();
        });
        return found.get();
    }

    private BpmnModelInstance job() {
        return Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .serviceTask("t", t -> t.zeebeJobType(tck.name("work"))).endEvent().done();
    }
}
