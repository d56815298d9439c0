package org.onepermit.workflow.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.zeebe.model.bpmn.Bpmn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onepermit.platform.identity.Roles;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.TokenResource;
import org.onepermit.testing.Tokens;
import org.onepermit.workflow.app.RunningEngine;

/** What operators see and do over HTTP. */
@QuarkusTest
@QuarkusTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "workflow"))
@QuarkusTestResource(TokenResource.class)
class OperatorResourceIT {

    private static final String BASE = "/api/workflow/v1";

    @Inject
    RunningEngine running;

    private CamundaClient client;
    private final String name = "p-" + UUID.randomUUID();

    @BeforeEach
    void open() {
        client = CamundaClient.newClientBuilder()
                .grpcAddress(URI.create("http://localhost:" + running.get().orElseThrow().grpcPort()))
                .preferRestOverGrpc(false).build();
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void pagesAreBounded() {
        operator().queryParam("size", 1000).get(BASE + "/instances").then().statusCode(400)
                .body("errors[0].field", equalTo("size"));
    }

    @Test
    void anIncidentOfAJobIsResolvedWithNewRetries() {
        ActivatedJob job = failedJob();
        String incident = incidentOf(job);
        operator().contentType("application/json").post(BASE + "/incidents/" + incident + "/resolution").then()
                .statusCode(409).body("type", equalTo("urn:onepermit:problem:workflow/incident-needs-retries"));
        operator().contentType("application/json").body(Map.of("retries", 2))
                .post(BASE + "/incidents/" + incident + "/resolution").then().statusCode(204);
        assertThat(job().getRetries()).isEqualTo(2);
        operator().contentType("application/json").body(Map.of("retries", 2))
                .post(BASE + "/incidents/" + incident + "/resolution").then().statusCode(404);
    }

    @Test
    void retriesAreChecked() {
        operator().contentType("application/json").body(Map.of("retries", 0))
                .post(BASE + "/incidents/1/resolution").then().statusCode(400)
                .body("errors[0].field", equalTo("retries"));
    }

    @Test
    void whoeverIsSignedInMaySeeAProcess() {
        given().auth().oauth2(Tokens.of("agent").roles(Roles.ENT_AGENT).sign()).get(BASE + "/processes").then()
                .statusCode(200).body("processId", hasItem("PermitApplicationProcess"));
        given().auth().oauth2(Tokens.of("agent").roles(Roles.ENT_AGENT).sign())
                .get(BASE + "/processes/PermitApplicationProcess/xml").then().statusCode(200)
                .contentType("application/xml").body(containsString("BPMNDiagram"));
        operator().get(BASE + "/processes/None/xml").then().statusCode(404)
                .body("type", equalTo("urn:onepermit:problem:workflow/process-not-found"));
    }

    @ParameterizedTest
    @CsvSource({"GET, /instances", "GET, /instances/1", "GET, /incidents", "POST, /incidents/1/resolution",
            "PUT, /legal-clock"})
    void onlyOperatorsMayLookInside(String method, String path) {
        given().auth().oauth2(Tokens.of("clerk").roles(Roles.CLERK).sign()).contentType("application/json").body("{}")
                .request(method, BASE + path).then().statusCode(403);
        given().contentType("application/json").body("{}").request(method, BASE + path).then().statusCode(401);
    }

    @Test
    void processesAreNotForStrangers() {
        given().get(BASE + "/processes").then().statusCode(401);
        given().get(BASE + "/processes/PermitApplicationProcess/xml").then().statusCode(401);
    }

    @Test
    void theApplicationIsReadyAndCountsCalls() {
        client.newTopologyRequest().send().join();
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q/metrics").then().statusCode(200).body(containsString("Topology"));
    }

    private ActivatedJob failedJob() {
        start();
        ActivatedJob job = job();
        client.newFailCommand(job).retries(0).errorMessage("broken").send().join();
        return job;
    }

    private String incidentOf(ActivatedJob job) {
        return operator().queryParam("size", 100).get(BASE + "/incidents").then().statusCode(200)
                .body("total", greaterThanOrEqualTo(1))
                .extract().path("items.find { it.jobKey == '" + job.getKey() + "' }.key");
    }

    private ActivatedJob job() {
        return client.newActivateJobsCommand().jobType(name).maxJobsToActivate(1).send().join().getJobs().get(0);
    }

    private long start() {
        client.newDeployResourceCommand().addProcessModel(Bpmn.createExecutableProcess(name).startEvent()
                .serviceTask("t", t -> t.zeebeJobType(name)).endEvent().done(), name + ".bpmn").send().join();
        return client.newCreateInstanceCommand().bpmnProcessId(name).latestVersion().send().join()
                .getProcessInstanceKey();
    }

    private static RequestSpecification operator() {
        return given().auth().oauth2(Tokens.of("operator").roles(Roles.OPERATOR).sign());
    }
}
