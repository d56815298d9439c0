package org.onepermit.workflow.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.api.response.ActivatedJob;
import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import io.camunda.zeebe.model.bpmn.builder.AbstractFlowNodeBuilder;
import io.camunda.zeebe.model.bpmn.builder.ProcessBuilder;
import io.grpc.Status;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Timers, boundary events, event-based gateways, event sub-processes, errors, ends. */
class EventIT {

    @RegisterExtension
    final Tck tck = new Tck();

    static Stream<String> momentsInAWhile() {
        Instant soon = Instant.now().plusMillis(1200);
        return Stream.of(soon.toString(), OffsetDateTime.ofInstant(soon, ZoneOffset.ofHours(8)).toString(),
                ZonedDateTime.ofInstant(soon, ZoneId.of("Asia/Shanghai")).toString());
    }

    @ParameterizedTest
    @MethodSource("momentsInAWhile")
    void aTimerFiresAtTheMomentThatAVariableNames(String moment) {
        tck.start(timer("due"), Map.of("due", moment));
        tck.job(tck.name("after"));
        assertThat(Instant.now()).isAfterOrEqualTo(ZonedDateTime.parse(moment).toInstant());
    }

    @ParameterizedTest
    @MethodSource("momentsInAWhile")
    void aTimerMayConvertTheVariableItself(String moment) {
        String local = moment.replace("[Asia/Shanghai]", "");
        tck.start(timer("date and time(due)"), Map.of("due", local));
        tck.job(tck.name("after"));
        assertThat(Instant.now()).isAfterOrEqualTo(ZonedDateTime.parse(local).toInstant());
    }

    @Test
    void aMomentInThePastFiresAtOnce() {
        tck.start(timer("due"), Map.of("due", "2020-01-01T00:00:00+08:00"));
        tck.job(tck.name("after"));
    }

    @Test
    void aTimerMayRunForADuration() {
        tck.start(Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .intermediateCatchEvent("c", e -> e.timerWithDurationExpression("wait"))
                .serviceTask("t", t -> t.zeebeJobType(tck.name("after"))).endEvent().done(), Map.of("wait", "PT1S"));
        tck.job(tck.name("after"));
    }

    @Test
    void anInterruptingBoundaryTimerTakesTheJobAway() {
        tck.start(boundary(true), Map.of("wait", "PT0.5S"));
        ActivatedJob job = tck.job(tck.name("work"));
        tck.job(tck.name("escalate"));
        Tck.refused(Status.Code.NOT_FOUND, () -> tck.complete(job));
        tck.noJob(tck.name("after"));
    }

    @Test
    void aNonInterruptingBoundaryTimerLeavesTheJob() {
        tck.start(boundary(false), Map.of("wait", "PT0.5S"));
        ActivatedJob job = tck.job(tck.name("work"));
        tck.work(tck.name("escalate"), Map.of());
        tck.complete(job);
        tck.job(tck.name("after"));
    }

    @Test
    void aBoundaryTimerDiesWithItsTask() throws InterruptedException {
        tck.start(boundary(true), Map.of("wait", "PT1S"));
        tck.work(tck.name("work"), Map.of());
        tck.job(tck.name("after"));
        Thread.sleep(Duration.ofSeconds(1).toMillis());
        tck.noJob(tck.name("escalate"));
    }

    @Test
    void aBoundaryMessageInterruptsAndBringsItsVariables() {
        tck.start(boundaryMessage(), Map.of("id", "a"));
        tck.job(tck.name("work"));
        tck.publish(tck.name("stop"), "a", Map.of("why", "withdrawn"));
        assertThat(tck.job(tck.name("stopped")).getVariablesAsMap())
                .containsEntry("why", "withdrawn").containsEntry("id", "a");
    }

    @Test
    void theFirstEventBehindAGatewayWins() {
        tck.start(eventGateway(false), Map.of("id", "a", "wait", "PT1H"));
        tck.publish(tck.name("decided"), "a", Map.of("outcome", "yes"));
        assertThat(tck.job(tck.name("decided")).getVariablesAsMap()).containsEntry("outcome", "yes");
    }

    @Test
    void aTimerBehindAGatewayWinsWhenNothingElseCame() {
        tck.start(eventGateway(false), Map.of("id", "a", "wait", "PT0.3S"));
        tck.job(tck.name("due"));
        tck.publish(tck.name("decided"), "a", Map.of());
        tck.noJob(tck.name("decided"));
    }

    @Test
    void outputMappingsWorkBehindAGatewayToo() {
        tck.start(eventGateway(true), Map.of("id", "a", "wait", "PT1H"));
        tck.publish(tck.name("decided"), "a", Map.of("outcome", "yes", "noise", 1));
        assertThat(tck.job(tck.name("decided")).getVariablesAsMap())
                .containsEntry("result", "yes!").doesNotContainKeys("outcome", "noise");
    }

    @Test
    void aKeptMessageDecidesAGatewayAtOnce() {
        tck.publish(tck.name("decided"), "a", Map.of("outcome", "early"));
        tck.start(eventGateway(false), Map.of("id", "a", "wait", "PT1H"));
        assertThat(tck.job(tck.name("decided")).getVariablesAsMap()).containsEntry("outcome", "early");
    }

    @Test
    void anEventSubProcessInterruptsEverythingFromTheStart() {
        tck.start(eventSubProcess(), Map.of("id", "a"));
        ActivatedJob job = tck.job(tck.name("work"));
        tck.publish(tck.name("withdrawn"), "a", Map.of("why", "sold"));
        assertThat(tck.job(tck.name("close")).getVariablesAsMap()).containsEntry("why", "sold");
        Tck.refused(Status.Code.NOT_FOUND, () -> tck.complete(job));
    }

    @Test
    void anInterruptingEventSubProcessRunsOnce() {
        tck.start(eventSubProcess(), Map.of("id", "a"));
        tck.job(tck.name("work"));
        tck.publish(tck.name("withdrawn"), "a", Map.of());
        tck.publish(tck.name("withdrawn"), "a", Map.of());
        tck.work(tck.name("close"), Map.of());
        tck.noJob(tck.name("close"));
    }

    @Test
    void aThrownErrorTakesTheBoundaryPathOfItsCode() {
        tck.start(errors(), Map.of());
        tck.client().newThrowErrorCommand(tck.job(tck.name("work"))).errorCode("refused").errorMessage("no")
                .variables(Map.of("reason", "limits")).send().join();
        assertThat(tck.job(tck.name("refused")).getVariablesAsMap()).containsEntry("reason", "limits");
    }

    @Test
    void anErrorEndEventIsCaughtAroundItsSubProcess() {
        tck.start(Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .subProcess("sub").embeddedSubProcess().startEvent()
                .endEvent("fail", e -> e.error("refused")).subProcessDone()
                .boundaryEvent("caught", b -> b.error("refused"))
                .serviceTask("t", t -> t.zeebeJobType(tck.name("refused"))).endEvent().done(), Map.of());
        tck.job(tck.name("refused"));
    }

    @Test
    void aTerminateEndEndsAllBranches() {
        BpmnModelInstance model = Bpmn.createExecutableProcess(tck.name("p")).startEvent().parallelGateway("fork")
                .serviceTask("slow", t -> t.zeebeJobType(tck.name("slow"))).endEvent()
                .moveToNode("fork").serviceTask("quick", t -> t.zeebeJobType(tck.name("quick")))
                .endEvent("end", e -> e.terminate()).done();
        tck.start(model, Map.of());
        ActivatedJob slow = tck.job(tck.name("slow"));
        tck.work(tck.name("quick"), Map.of());
        Awaiting.until(() -> Tck.refused(Status.Code.NOT_FOUND, () -> tck.complete(slow)));
    }

    private BpmnModelInstance timer(String expression) {
        return Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .intermediateCatchEvent("c", e -> e.timerWithDateExpression(expression))
                .serviceTask("t", t -> t.zeebeJobType(tck.name("after"))).endEvent().done();
    }

    private BpmnModelInstance boundary(boolean interrupting) {
        return Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .serviceTask("task", t -> t.zeebeJobType(tck.name("work")))
                .serviceTask("t", t -> t.zeebeJobType(tck.name("after"))).endEvent()
                .moveToActivity("task")
                .boundaryEvent("due", b -> b.cancelActivity(interrupting).timerWithDurationExpression("wait"))
                .serviceTask("e", t -> t.zeebeJobType(tck.name("escalate"))).endEvent().done();
    }

    private BpmnModelInstance boundaryMessage() {
        return Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .serviceTask("task", t -> t.zeebeJobType(tck.name("work"))).endEvent()
                .moveToActivity("task")
                .boundaryEvent("stop", b -> b.message(m -> m.name(tck.name("stop")).zeebeCorrelationKeyExpression("id")))
                .serviceTask("s", t -> t.zeebeJobType(tck.name("stopped"))).endEvent().done();
    }

    private BpmnModelInstance eventGateway(boolean mapped) {
        AbstractFlowNodeBuilder<?, ?> gateway = Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .eventBasedGateway("gate");
        return gateway.intermediateCatchEvent("message", e -> {
            e.message(m -> m.name(tck.name("decided")).zeebeCorrelationKeyExpression("id"));
            if (mapped) {
                e.zeebeOutputExpression("outcome + \"!\"", "result");
            }
        }).serviceTask("d", t -> t.zeebeJobType(tck.name("decided"))).endEvent()
                .moveToNode("gate").intermediateCatchEvent("timer", e -> e.timerWithDurationExpression("wait"))
                .serviceTask("t", t -> t.zeebeJobType(tck.name("due"))).endEvent().done();
    }

    private BpmnModelInstance eventSubProcess() {
        ProcessBuilder process = Bpmn.createExecutableProcess(tck.name("p"));
        process.eventSubProcess("withdrawal", sub -> sub
                .startEvent("withdrawn").interrupting(true)
                .message(m -> m.name(tck.name("withdrawn")).zeebeCorrelationKeyExpression("id"))
                .serviceTask("c", t -> t.zeebeJobType(tck.name("close"))).endEvent());
        return process.startEvent().serviceTask("t", t -> t.zeebeJobType(tck.name("work"))).endEvent().done();
    }

    private BpmnModelInstance errors() {
        return Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .serviceTask("task", t -> t.zeebeJobType(tck.name("work"))).endEvent()
                .moveToActivity("task").boundaryEvent("refused", b -> b.error("refused"))
                .serviceTask("r", t -> t.zeebeJobType(tck.name("refused"))).endEvent().done();
    }
}
