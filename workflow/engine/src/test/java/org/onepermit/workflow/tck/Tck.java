package org.onepermit.workflow.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ClientStatusException;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.response.Process;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import io.grpc.Status;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A case's client and the few moves that most cases make. Names are unique per case, so a gateway may be used again. */
final class Tck implements BeforeEachCallback, AfterEachCallback {

    private static final Duration JOB_TIMEOUT = Duration.ofMinutes(1);
    private static final Duration QUIET = Duration.ofMillis(700);
    private static final Duration TTL = Duration.ofMinutes(5);

    private CamundaClient client;
    private String suffix;

    @Override
    public void beforeEach(ExtensionContext context) {
        suffix = "-" + UUID.randomUUID().toString().substring(0, 8);
        client = CamundaClient.newClientBuilder()
                .grpcAddress(GatewayUnderTest.address())
                .restAddress(URI.create("http://localhost:1"))
                .preferRestOverGrpc(false)
                .defaultRequestTimeout(GatewayUnderTest.patience())
                .build();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        client.close();
    }

    CamundaClient client() {
        return client;
    }

    /** A name that no other case uses. */
    String name(String readable) {
        return readable + suffix;
    }

    Process deploy(BpmnModelInstance model) {
        return deploy(model, name("process") + ".bpmn");
    }

    Process deploy(BpmnModelInstance model, String resourceName) {
        return client.newDeployResourceCommand().addProcessModel(model, resourceName).send().join()
                .getProcesses().get(0);
    }

    long create(Process process, Map<String, Object> variables) {
        return client.newCreateInstanceCommand().processDefinitionKey(process.getProcessDefinitionKey())
                .variables(variables).send().join().getProcessInstanceKey();
    }

    /** Deploys and creates in one. */
    long start(BpmnModelInstance model, Map<String, Object> variables) {
        return create(deploy(model), variables);
    }

    long publish(String message, String key, Map<String, Object> variables) {
        return client.newPublishMessageCommand().messageName(message).correlationKey(key).timeToLive(TTL)
                .variables(variables).send().join().getMessageKey();
    }

    /** Waits for one job of a type. */
    ActivatedJob job(String type) {
        return jobs(type, 1).get(0);
    }

    /** Waits for a number of jobs of a type, and fails when there are fewer. */
    List<ActivatedJob> jobs(String type, int count) {
        List<ActivatedJob> jobs = new ArrayList<>();
        Instant end = Instant.now().plus(GatewayUnderTest.patience());
        while (jobs.size() < count && Instant.now().isBefore(end)) {
            jobs.addAll(poll(type, count - jobs.size(), Duration.ofSeconds(2)));
        }
        assertThat(jobs).as("jobs of type %s", type).hasSize(count);
        return jobs;
    }

    List<ActivatedJob> poll(String type, int limit, Duration wait) {
        return client.newActivateJobsCommand().jobType(type).maxJobsToActivate(limit).timeout(JOB_TIMEOUT)
                .workerName("tck").requestTimeout(wait).send().join().getJobs();
    }

    /** Fails when a job of that type turns up within a moment. */
    void noJob(String type) {
        assertThat(poll(type, 1, QUIET)).as("jobs of type %s", type).isEmpty();
    }

    void complete(ActivatedJob job, Map<String, Object> results) {
        client.newCompleteCommand(job).variables(results).send().join();
    }

    void complete(ActivatedJob job) {
        complete(job, Map.of());
    }

    /** Waits for a job of a type and completes it. */
    ActivatedJob work(String type, Map<String, Object> results) {
        ActivatedJob job = job(type);
        complete(job, results);
        return job;
    }

    /** Runs a command that must be refused with a status; returns the reason. */
    static String refused(Status.Code code, ThrowingCallable command) {
        Throwable failure = catchThrowable(command);
        assertThat(failure).isInstanceOfSatisfying(ClientStatusException.class,
                e -> assertThat(e.getStatusCode()).as(e.getMessage()).isEqualTo(code));
        return failure.getMessage();
    }
}
