package org.onepermit.workflow.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.zeebe.model.bpmn.Bpmn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.TokenResource;

/** What the application tells about jobs, by type. */
@QuarkusTest
@QuarkusTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "workflow"))
@QuarkusTestResource(TokenResource.class)
class JobMetricsIT {

    @Inject
    RunningEngine running;

    private final String type = "job-" + UUID.randomUUID();

    @Test
    void jobsAreCountedAndTimedByType() {
        try (CamundaClient client = CamundaClient.newClientBuilder()
                .grpcAddress(URI.create("http://localhost:" + running.get().orElseThrow().grpcPort()))
                .preferRestOverGrpc(false).build()) {
            client.newDeployResourceCommand().addProcessModel(Bpmn.createExecutableProcess(type).startEvent()
                    .serviceTask("t", t -> t.zeebeJobType(type)).endEvent().done(), type + ".bpmn").send().join();
            client.newCreateInstanceCommand().bpmnProcessId(type).latestVersion().send().join();
            client.newFailCommand(job(client)).retries(1).send().join();
            client.newCompleteCommand(job(client)).send().join();
        }
        String metrics = given().get("/q/metrics").then().statusCode(200).extract().asString();
        assertThat(counter(metrics, "activated")).isEqualTo(2);
        assertThat(counter(metrics, "failed")).isEqualTo(1);
        assertThat(counter(metrics, "completed")).isEqualTo(1);
        assertThat(metrics).doesNotContain("outcome=\"timed_out\",type=\"" + type);
        assertThat(value(metrics, "onepermit_engine_job_wait_seconds_count{type=\"" + type + "\"}")).isEqualTo(2);
    }

    private ActivatedJob job(CamundaClient client) {
        return client.newActivateJobsCommand().jobType(type).maxJobsToActivate(1).send().join().getJobs().get(0);
    }

    private double counter(String metrics, String outcome) {
        return value(metrics, "onepermit_engine_jobs_total{outcome=\"" + outcome + "\",type=\"" + type + "\"}");
    }

    private static double value(String metrics, String series) {
        return metrics.lines().filter(line -> line.startsWith(series)).findFirst()
                .map(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .orElseThrow(() -> new AssertionError("no " + series + " in\n" + metrics));
    }
}
