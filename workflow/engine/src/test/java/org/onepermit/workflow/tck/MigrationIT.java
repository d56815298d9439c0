package org.onepermit.workflow.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.onepermit.workflow.tck.Tck.refused;

import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.response.Process;
import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import io.grpc.Status;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** New versions of a process while instances of the old one run. */
class MigrationIT {

    @RegisterExtension
    final Tck tck = new Tck();

    private long instance;
    private Process newer;

    @BeforeEach
    void anInstanceRunsWhenANewVersionIsDeployed() {
        String resource = tck.name("p") + ".bpmn";
        instance = tck.create(tck.deploy(version("old-end"), resource), Map.of("id", tck.name("key")));
        newer = tck.deploy(version("new-end"), resource);
    }

    @Test
    void oldInstancesFinishOnTheirOwnVersionAndNewOnesStartOnTheNext() {
        tck.create(newer, Map.of("id", tck.name("other")));
        assertThat(tck.jobs(tck.name("work"), 2)).extracting(ActivatedJob::getProcessDefinitionVersion)
                .containsExactly(1, 2);
    }

    @Test
    void withoutMigrationAnOldInstanceTakesTheOldWay() {
        tck.work(tck.name("work"), Map.of());
        tck.publish(tck.name("decided"), tck.name("key"), Map.of());
        tck.job(tck.name("old-end"));
    }

    @Test
    void aMigratedInstanceGoesOnInTheNewVersion() {
        ActivatedJob job = tck.job(tck.name("work"));
        migrate("work", "work");
        tck.complete(job);
        tck.publish(tck.name("decided"), tck.name("key"), Map.of("by", "us"));
        ActivatedJob end = tck.job(tck.name("new-end"));
        assertThat(end.getProcessInstanceKey()).isEqualTo(instance);
        assertThat(end.getProcessDefinitionKey()).isEqualTo(newer.getProcessDefinitionKey());
        assertThat(end.getVariablesAsMap()).containsEntry("by", "us");
    }

    @Test
    void anInstanceThatWaitsForAMessageIsMigratedWithItsSubscription() {
        tck.work(tck.name("work"), Map.of());
        // Between two elements there is a moment in which an instance is in neither.
        Awaiting.until(() -> assertThatCode(() -> migrate("wait", "wait")).doesNotThrowAnyException());
        tck.publish(tck.name("decided"), tck.name("key"), Map.of());
        tck.job(tck.name("new-end"));
    }

    @Test
    void whatIsActiveMustBeMapped() {
        tck.job(tck.name("work"));
        refused(Status.Code.FAILED_PRECONDITION, () -> migrate("wait", "wait"));
    }

    @Test
    void unknownElementsAreRefused() {
        tck.job(tck.name("work"));
        refused(Status.Code.INVALID_ARGUMENT, () -> migrate("nothing", "work"));
        refused(Status.Code.INVALID_ARGUMENT, () -> migrate("work", "nothing"));
    }

    @Test
    void unknownInstancesAndProcessesAreRefused() {
        refused(Status.Code.NOT_FOUND, () -> tck.client().newMigrateProcessInstanceCommand(1)
                .migrationPlan(newer.getProcessDefinitionKey()).addMappingInstruction("work", "work").send().join());
        refused(Status.Code.NOT_FOUND, () -> tck.client().newMigrateProcessInstanceCommand(instance)
                .migrationPlan(1).addMappingInstruction("work", "work").send().join());
    }

    private void migrate(String source, String target) {
        tck.client().newMigrateProcessInstanceCommand(instance).migrationPlan(newer.getProcessDefinitionKey())
                .addMappingInstruction(source, target).send().join();
    }

    private BpmnModelInstance version(String end) {
        return Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .serviceTask("work", t -> t.zeebeJobType(tck.name("work")))
                .intermediateCatchEvent("wait",
                        e -> e.message(m -> m.name(tck.name("decided")).zeebeCorrelationKeyExpression("id")))
                .serviceTask("end", t -> t.zeebeJobType(tck.name(end))).endEvent().done();
    }
}
