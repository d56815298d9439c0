package org.onepermit.workflow.web;

import static io.restassured.RestAssured.given;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.onepermit.platform.identity.Roles;
import org.onepermit.testing.Tokens;
import org.onepermit.workflow.app.RunningEngine;

/** A client of the engine, processes under a name that no other case uses, and an operator. */
final class OperatorCase implements AutoCloseable {

    static final String BASE = "/api/workflow/v1";

    private final CamundaClient client;
    private final String name = "p-" + UUID.randomUUID();

    OperatorCase(RunningEngine running) {
        client = CamundaClient.newClientBuilder()
                .grpcAddress(URI.create("http://localhost:" + running.get().orElseThrow().grpcPort()))
                .preferRestOverGrpc(false).build();
    }

    String name() {
        return name;
    }

    CamundaClient client() {
        return client;
    }

    /** Starts an instance that waits at a job {@code t} of the case's name. */
    long startWithJob(Map<String, Object> variables) {
        return start(Bpmn.createExecutableProcess(name).startEvent("begin")
                .serviceTask("t", t -> t.zeebeJobType(name)).endEvent("done").done(), variables);
    }

    long start(BpmnModelInstance model, Map<String, Object> variables) {
        deploy(model);
        return client.newCreateInstanceCommand().bpmnProcessId(name).latestVersion().variables(variables).send().join()
                .getProcessInstanceKey();
    }

    void deploy(BpmnModelInstance model) {
        client.newDeployResourceCommand().addProcessModel(model, name + ".bpmn").send().join();
    }

    long publish(String message, String key, Map<String, Object> variables) {
        return client.newPublishMessageCommand().messageName(message).correlationKey(key)
                .timeToLive(Duration.ofMinutes(5)).variables(variables).send().join().getMessageKey();
    }

    ActivatedJob job() {
        return client.newActivateJobsCommand().jobType(name).maxJobsToActivate(1).requestTimeout(Duration.ofSeconds(10))
                .send().join().getJobs().get(0);
    }

    ValidatableResponse get(String path) {
        return operator().get(BASE + path).then();
    }

    ValidatableResponse post(String path, Object body) {
        return operator().contentType(ContentType.JSON).body(body).post(BASE + path).then();
    }

    ValidatableResponse put(String path, Object body) {
        return operator().contentType(ContentType.JSON).body(body).put(BASE + path).then();
    }

    static RequestSpecification operator() {
        return given().auth().oauth2(Tokens.of("operator").roles(Roles.OPERATOR).sign());
    }

    @Override
    public void close() {
        client.close();
    }
}
