package org.onepermit.workflow.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.zeebe.model.bpmn.Bpmn;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onepermit.workflow.EmbeddedEngine;
import org.onepermit.workflow.testing.TestDatabase;
import org.onepermit.workflow.testing.TestDatabase.Schema;

/** What an engine finds to do after it was away. */
@EmbeddedOnly("a cluster is not stopped and started by a test")
class OutageIT {

    private final Schema schema = TestDatabase.newSchema();

    @Test
    void aRepeatingTimerLosesNoIntervalOfAnOutage() throws InterruptedException {
        try (EmbeddedEngine engine = engine(); CamundaClient client = client(engine)) {
            client.newDeployResourceCommand().addProcessModel(Bpmn.createExecutableProcess("p").startEvent()
                    .serviceTask("task", t -> t.zeebeJobType("work")).endEvent().moveToActivity("task")
                    .boundaryEvent("due", b -> b.cancelActivity(false).timerWithCycle("R4/PT1S"))
                    .serviceTask("r", t -> t.zeebeJobType("remind")).endEvent().done(), "p.bpmn").send().join();
            client.newCreateInstanceCommand().bpmnProcessId("p").latestVersion().send().join();
            assertThat(jobs(client, "remind", 1)).hasSize(1);
        }
        Thread.sleep(Duration.ofSeconds(4).toMillis());
        try (EmbeddedEngine engine = engine(); CamundaClient client = client(engine)) {
            assertThat(jobs(client, "remind", 3)).hasSize(3);
            assertThat(jobs(client, "work", 1)).hasSize(1);
        }
    }

    private EmbeddedEngine engine() {
        return EmbeddedEngine.start(schema.url(), schema.user(), schema.password(), 0);
    }

    private static CamundaClient client(EmbeddedEngine engine) {
        return CamundaClient.newClientBuilder().grpcAddress(URI.create("http://localhost:" + engine.grpcPort()))
                .restAddress(URI.create("http://localhost:1")).preferRestOverGrpc(false).build();
    }

    private static List<ActivatedJob> jobs(CamundaClient client, String type, int count) {
        List<ActivatedJob> jobs = new ArrayList<>();
        Awaiting.until(() -> {
            jobs.addAll(client.newActivateJobsCommand().jobType(type).maxJobsToActivate(10)
                    .timeout(Duration.ofMinutes(1)).requestTimeout(Duration.ofSeconds(1)).send().join().getJobs());
            assertThat(jobs).hasSizeGreaterThanOrEqualTo(count);
        });
        return jobs;
    }
}
