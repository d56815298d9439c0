package org.onepermit.workflow.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.camunda.client.api.response.ActivatedJob;
import io.camunda.zeebe.model.bpmn.Bpmn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.TokenResource;
import org.onepermit.workflow.app.RunningEngine;

/** What processes wait for, over HTTP: jobs, timers and messages, and how an operator gets them going. */
@QuarkusTest
@QuarkusTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "workflow"))
@QuarkusTestResource(TokenResource.class)
class EngineWaitsIT {

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
    void aJobShowsWhereItStands() {
        c.startWithJob(Map.of());
        ActivatedJob job = c.job();
        jobs("LOCKED").body("items.key", contains(key(job))).body("items[0].until", notNullValue())
                .body("items[0].worker", notNullValue());

        c.client().newFailCommand(job).retries(2).errorMessage("broken").retryBackoff(Duration.ofHours(1)).send().join();
        jobs("LOCKED").body("items", empty());
        jobs("BACKING_OFF").body("items.key", contains(key(job))).body("items[0].error", equalTo("broken"))
                .body("items[0].worker", nullValue()).body("items[0].retries", equalTo(2));
        c.get("/jobs?type=none").body("total", equalTo(0));
    }

    @Test
    void aJobThatBacksOffIsTriedAtOnce() {
        c.startWithJob(Map.of());
        ActivatedJob job = c.job();
        c.client().newFailCommand(job).retries(2).retryBackoff(Duration.ofHours(1)).send().join();

        c.post("/jobs/" + key(job) + "/retries", Map.of("retries", 5)).statusCode(204);
        jobs("FREE").body("items.key", contains(key(job)));
        assertThat(c.job().getRetries()).isEqualTo(5);
    }

    @Test
    void aFailedJobIsTriedAgainAndItsIncidentResolved() {
        c.startWithJob(Map.of());
        ActivatedJob job = c.job();
        c.client().newFailCommand(job).retries(0).errorMessage("broken").send().join();
        jobs("FAILED").body("items.key", contains(key(job)));
        c.get("/incidents?instance=" + job.getProcessInstanceKey()).body("total", equalTo(1));

        c.post("/jobs/" + key(job) + "/retries", Map.of("retries", 1)).statusCode(204);
        c.get("/incidents?instance=" + job.getProcessInstanceKey()).body("total", equalTo(0));
        assertThat(c.job().getKey()).isEqualTo(job.getKey());
    }

    @Test
    void aWorkerKeepsTheJobThatItHas() {
        c.startWithJob(Map.of());
        ActivatedJob job = c.job();

        c.post("/jobs/" + key(job) + "/retries", Map.of("retries", 7)).statusCode(204);
        jobs("LOCKED").body("items[0].retries", equalTo(7));
        c.client().newCompleteCommand(job).send().join();
    }

    @Test
    void retriesAreChecked() {
        c.post("/jobs/1/retries", Map.of("retries", 0)).statusCode(400).body("errors[0].field", equalTo("retries"));
        c.post("/jobs/1/retries", Map.of()).statusCode(400);
        c.post("/jobs/1/retries", Map.of("retries", 1)).statusCode(404)
                .body("type", equalTo("urn:onepermit:problem:workflow/job-not-found"));
        c.get("/jobs?state=LOST").statusCode(400);
    }

    @Test
    void aTimerFiresWhenAnOperatorSaysSo() {
        long instance = c.start(Bpmn.createExecutableProcess(c.name()).startEvent()
                .intermediateCatchEvent("later").timerWithDate("2099-01-01T00:00:00+08:00")
                .intermediateCatchEvent("much-later").timerWithDate("2098-01-01T00:00:00+08:00")
                .serviceTask("t", t -> t.zeebeJobType(c.name())).endEvent().done(), Map.of());
        fire(instance, "later");
        fire(instance, "much-later");

        assertThat(c.job().getElementId()).isEqualTo("t");
        c.post("/timers/1/firing", Map.of()).statusCode(404)
                .body("type", equalTo("urn:onepermit:problem:workflow/timer-not-found"));
    }

    @Test
    void aTimerThatFailedIsForItsIncident() {
        long instance = c.start(Bpmn.createExecutableProcess(c.name()).startEvent()
                .intermediateCatchEvent("later").timerWithDuration("PT1H")
                .zeebeOutputExpression("assert(absent, absent != null)", "here").endEvent().done(), Map.of());
        String timer = fire(instance, "later");
        awaitTotal("/incidents?instance=" + instance, 1);

        c.get("/timers?instance=" + instance).body("items[0].failed", equalTo(true));
        c.post("/timers/" + timer + "/firing", Map.of()).statusCode(409)
                .body("type", equalTo("urn:onepermit:problem:workflow/timer-failed"));
    }

    @Test
    void aKeptMessageShowsNoValuesAndCanBeExpired() {
        long message = c.publish(c.name(), "k-1", Map.of("phone", "13800000000"));
        String list = "/messages?name=" + c.name();
        c.get(list).body("items.key", contains(String.valueOf(message))).body("items[0].correlationKey", equalTo("k-1"))
                .body("items[0].variableNames", contains("phone")).body("items[0].reached", equalTo(0))
                .body(not(containsString("13800000000")));
        c.get(list + "&correlationKey=k-2").body("total", equalTo(0));

        c.post("/messages/" + message + "/expiry", Map.of()).statusCode(204);
        c.get(list).body("total", equalTo(0));
        c.post("/messages/" + message + "/expiry", Map.of()).statusCode(404)
                .body("type", equalTo("urn:onepermit:problem:workflow/message-not-found"));
        long instance = c.start(Bpmn.createExecutableProcess(c.name()).startEvent().intermediateCatchEvent("wait")
                .message(m -> m.name(c.name()).zeebeCorrelationKeyExpression("order")).endEvent().done(), Map.of("order", "k-1"));
        awaitTotal("/subscriptions?name=" + c.name() + "&correlationKey=k-1", 1);
        c.get("/subscriptions?instance=" + instance).body("items[0].elementId", equalTo("wait"))
                .body("items[0].messageName", equalTo(c.name()));
    }

    private String fire(long instance, String element) {
        String find = "items.find { it.elementId == '" + element + "' }.key";
        String timer = null;
        for (int i = 0; i < 200 && timer == null; i++) {
            LockSupport.parkNanos(50_000_000);
            timer = c.get("/timers?instance=" + instance).extract().path(find);
        }
        c.post("/timers/" + timer + "/firing", Map.of()).statusCode(204);
        return timer;
    }

    private void awaitTotal(String list, int total) {
        for (int i = 0; i < 200; i++) {
            if (c.get(list).extract().<Integer>path("total") == total) {
                return;
            }
            LockSupport.parkNanos(50_000_000);
        }
        c.get(list).body("total", equalTo(total));
    }

    private ValidatableResponse jobs(String state) {
        return c.get("/jobs?type=" + c.name() + "&state=" + state).statusCode(200);
    }

    private static String key(ActivatedJob job) {
        return String.valueOf(job.getKey());
    }
}
