package org.onepermit.workflow.kill;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.zeebe.model.bpmn.Bpmn;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** An instance in which the engine works for a second or more at a script, before a job follows. */
final class LongStep implements AutoCloseable {

    private static final String SCRIPT = "sum(for a in 1..60 return sum(for b in 1..1000 return a + b))";

    private final CamundaClient client;

    LongStep(int port) {
        client = CamundaClient.newClientBuilder().grpcAddress(URI.create("http://localhost:" + port))
                .preferRestOverGrpc(false).build();
    }

    void begin() {
        client.newDeployResourceCommand().addProcessModel(Bpmn.createExecutableProcess("long-step").startEvent()
                .scriptTask("script", s -> s.zeebeExpression(SCRIPT).zeebeResultVariable("total"))
                .serviceTask("after", t -> t.zeebeJobType("after")).endEvent().done(), "long-step.bpmn").send().join();
        client.newCreateInstanceCommand().bpmnProcessId("long-step").latestVersion().send().join();
    }

    void awaitEnd(Duration patience) {
        List<ActivatedJob> jobs = client.newActivateJobsCommand().jobType("after").maxJobsToActivate(1)
                .requestTimeout(patience).send().join().getJobs();
        assertThat(jobs).as("jobs behind the step within %s", patience).hasSize(1);
    }

    @Override
    public void close() {
        client.close();
    }
}
