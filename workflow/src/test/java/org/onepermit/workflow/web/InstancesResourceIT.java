package org.onepermit.workflow.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.TokenResource;
import org.onepermit.workflow.app.RunningEngine;

/** Instances over HTTP: where they are, what they carry, how they are changed and ended, and what is remembered of them. */
@QuarkusTest
@QuarkusTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "workflow"))
@QuarkusTestResource(TokenResource.class)
class InstancesResourceIT {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Inject
    RunningEngine running;

    private OperatorCase c;

    @BeforeEach
    void open() {
        c = new OperatorCase(running);
    }

    @AfterEach
    void close() {
        c.close();
    }

    @Test
    void aRunningInstanceShowsEverythingInIt() {
        long key = c.start(waiting(), Map.of("order", "A-1", "at", "2099-01-01T00:00:00+08:00"));
        awaitElement(key, "t");

        c.get("/instances/" + key).statusCode(200)
                .body("instance.key", equalTo(String.valueOf(key))).body("instance.state", equalTo("RUNNING"))
                .body("instance.version", equalTo(1)).body("instance.startedAt", notNullValue())
                .body("instance.endedAt", nullValue()).body("instance.activeElements", contains("t"))
                .body("elements.elementId", hasItem("t"))
                .body("variables.find { it.name == 'order' }.value", equalTo("\"A-1\""))
                .body("jobs.total", equalTo(1)).body("jobs.items[0].elementId", equalTo("t"))
                .body("jobs.items[0].state", equalTo("FREE"))
                .body("timers.items[0].elementId", equalTo("late")).body("timers.items[0].overdue", equalTo(false))
                .body("subscriptions.items[0].messageName", equalTo(c.name()))
                .body("subscriptions.items[0].correlationKey", equalTo("A-1"))
                .body("incidents.total", equalTo(0));
        OperatorCase.operator().get(OperatorCase.BASE + "/instances/" + key + "/xml").then().statusCode(200)
                .contentType("application/xml").body(containsString(c.name()));
    }

    @Test
    void theListIsFilteredAndInTheOrderOfTheStart() {
        long first = c.start(waiting(), Map.of("order", c.name() + "-1", "at", "2099-01-01T00:00:00+08:00"));
        long second = c.start(waiting(), Map.of("order", c.name() + "-2", "at", "2099-01-01T00:00:00+08:00"));
        awaitElement(second, "t");

        list("").body("items.key", contains(String.valueOf(first), String.valueOf(second))).body("total", equalTo(2));
        list("&sort=-startedAt&size=1").body("items.key", contains(String.valueOf(second))).body("total", equalTo(2));
        list("&text=" + c.name() + "-2").body("items.key", contains(String.valueOf(second)));
        list("&text=" + first).body("items.key", contains(String.valueOf(first)));
        list("&text=nothing").body("items", empty()).body("total", equalTo(0));
        list("&element=t").body("total", equalTo(2));
        list("&element=elsewhere").body("total", equalTo(0));
        list("&state=ENDED").body("total", equalTo(0));
    }

    @Test
    void anEndedInstanceIsRemembered() {
        long key = c.startWithJob(Map.of());
        c.client().newCompleteCommand(c.job()).send().join();
        awaitState(key, "COMPLETED");

        c.get("/instances/" + key).statusCode(200).body("instance.endedAt", notNullValue())
                .body("instance.activeElements", empty()).body("instance.lastElement", equalTo("done"))
                .body("elements", empty()).body("variables", empty()).body("jobs.total", equalTo(0));
        list("&state=ENDED&element=done").body("items.key", contains(String.valueOf(key)));
        list("").body("total", equalTo(0));
    }

    @Test
    void anInstanceThatAMessageStartedKeepsItsKey() {
        c.deploy(Bpmn.createExecutableProcess(c.name()).startEvent("begin").message(c.name())
                .serviceTask("t", t -> t.zeebeJobType(c.name())).endEvent("done").done());
        c.publish(c.name(), "case-" + c.name(), Map.of());
        var job = c.job();

        list("&text=case-" + c.name()).body("items", hasSize(1)).body("items[0].businessKey", equalTo("case-" + c.name()));
        c.client().newCompleteCommand(job).send().join();
        awaitState(job.getProcessInstanceKey(), "COMPLETED");
        list("&state=ENDED&text=case-" + c.name()).body("items[0].businessKey", equalTo("case-" + c.name()));
    }

    @Test
    void anInstanceIsCancelledOnce() {
        long key = c.startWithJob(Map.of());
        c.job();

        c.post("/instances/" + key + "/cancellation", Map.of()).statusCode(204);
        c.get("/instances/" + key).body("instance.state", equalTo("CANCELLED"));
        c.post("/instances/" + key + "/cancellation", Map.of()).statusCode(409)
                .body("type", equalTo("urn:onepermit:problem:workflow/instance-ended"));
        c.post("/instances/1/cancellation", Map.of()).statusCode(404)
                .body("type", equalTo("urn:onepermit:problem:workflow/instance-not-found"));
    }

    @Test
    void aCalledInstanceIsCancelledWithItsCaller() {
        c.deploy(Bpmn.createExecutableProcess(c.name() + "-called").startEvent()
                .serviceTask("t", t -> t.zeebeJobType(c.name())).endEvent().done());
        long caller = c.start(Bpmn.createExecutableProcess(c.name()).startEvent()
                .callActivity("call", call -> call.zeebeProcessId(c.name() + "-called")).endEvent().done(), Map.of());
        long called = c.job().getProcessInstanceKey();

        c.get("/instances/" + called).body("instance.parentKey", equalTo(String.valueOf(caller)));
        c.post("/instances/" + called + "/cancellation", Map.of()).statusCode(409)
                .body("type", equalTo("urn:onepermit:problem:workflow/instance-called"));
        c.post("/instances/" + caller + "/cancellation", Map.of()).statusCode(204);
        c.get("/instances/" + called).body("instance.state", equalTo("CANCELLED"));
    }

    @Test
    void variablesAreSetAtTheInstanceAndAtAnElement() {
        long key = c.startWithJob(Map.of("a", 1, "b", "kept"));
        awaitElement(key, "t");
        String element = c.get("/instances/" + key).extract().path("elements.find { it.elementId == 't' }.key");

        c.put("/instances/" + key + "/variables", Map.of("variables", Map.of("a", Map.of("x", List.of(1, 2)))))
                .statusCode(204);
        c.put("/instances/" + key + "/variables", Map.of("variables", Map.of("here", true), "scopeKey", element))
                .statusCode(204);

        c.get("/instances/" + key)
                .body("variables.find { it.name == 'a' }.value", equalTo("{\"x\":[1,2]}"))
                .body("variables.find { it.name == 'b' }.value", equalTo("\"kept\""))
                .body("variables.find { it.name == 'here' }.scopeKey", equalTo(element));
        assertThat(c.job().getVariablesAsMap()).containsEntry("here", true).containsEntry("b", "kept");
    }

    @Test
    void badVariablesAreRefused() {
        long key = c.startWithJob(Map.of());
        long other = c.startWithJob(Map.of());
        String path = "/instances/" + key + "/variables";

        c.put(path, Map.of("variables", Map.of())).statusCode(400);
        c.put(path, Map.of("variables", Map.of("not a name", 1))).statusCode(400);
        c.put(path, Map.of("variables", Map.of("long", "x".repeat(70_000)))).statusCode(400)
                .body("errors[0].field", equalTo("variables"));
        c.put(path, Map.of("variables", Map.of("a", 1), "scopeKey", "nonsense")).statusCode(400);
        c.put(path, Map.of("variables", Map.of("a", 1), "scopeKey", String.valueOf(other))).statusCode(404)
                .body("type", equalTo("urn:onepermit:problem:workflow/element-not-found"));
        c.put("/instances/1/variables", Map.of("variables", Map.of("a", 1))).statusCode(404);
    }

    @Test
    void longValuesAreCutAndSecretsNotShown() {
        long key = c.startWithJob(Map.of("long", "x".repeat(5_000), "operatorSecret", "s"));

        c.get("/instances/" + key).body("variables.find { it.name == 'long' }.truncated", equalTo(true))
                .body("variables.find { it.name == 'operatorSecret' }.value", nullValue());
    }

    @Test
    void anEndedInstanceIsForgottenAfterItsRetention() {
        long key = c.startWithJob(Map.of());
        c.post("/instances/" + key + "/cancellation", Map.of()).statusCode(204);
        Instant before = running.get().orElseThrow().clock().now();

        assertThat(running.get().orElseThrow().history().purge()).isZero();
        c.get("/instances/" + key).statusCode(200);
        try {
            running.get().orElseThrow().clock().moveTo(before.plus(Duration.ofDays(401)));
            assertThat(running.get().orElseThrow().history().purge()).isPositive();
            c.get("/instances/" + key).statusCode(404);
        } finally {
            running.get().orElseThrow().clock().moveTo(before);
        }
    }

    @ParameterizedTest
    @CsvSource({"size=1000, size", "state=GONE, state"})
    void badFiltersAreRefused(String query, String field) {
        c.get("/instances?" + query).statusCode(400).body("errors.field", hasItem(field));
    }

    private ValidatableResponse list(String more) {
        return c.get("/instances?process=" + c.name() + more).statusCode(200);
    }

    private BpmnModelInstance waiting() {
        return Bpmn.createExecutableProcess(c.name()).startEvent()
                .serviceTask("t", t -> t.zeebeJobType(c.name()))
                .boundaryEvent("late").timerWithDateExpression("date and time(at)").endEvent()
                .moveToActivity("t").boundaryEvent("told")
                .message(m -> m.name(c.name()).zeebeCorrelationKeyExpression("order")).endEvent()
                .moveToActivity("t").endEvent("done").done();
    }

    private void awaitElement(long key, String element) {
        await(() -> c.get("/instances/" + key).extract().<List<String>>path("instance.activeElements").contains(element));
    }

    private void awaitState(long key, String state) {
        await(() -> state.equals(c.get("/instances/" + key).extract().path("instance.state")));
    }

    private static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("patience").isBefore(end);
            LockSupport.parkNanos(50_000_000);
        }
    }
}
