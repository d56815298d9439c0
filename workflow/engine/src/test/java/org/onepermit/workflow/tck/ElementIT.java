package org.onepermit.workflow.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.api.response.ActivatedJob;
import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import io.camunda.zeebe.model.bpmn.builder.AbstractFlowNodeBuilder;
import io.camunda.zeebe.model.bpmn.builder.ProcessBuilder;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeBindingType;
import io.grpc.Status;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One case for each kind of element and event that may be drawn and has none elsewhere. */
class ElementIT {

    @RegisterExtension
    final Tck tck = new Tck();

    @Test
    void undefinedAndManualTasksAndPlainEventsArePassed() {
        tck.start(after(Bpmn.createExecutableProcess(tck.name("p")).startEvent().task("note").manualTask("by-hand")
                .intermediateThrowEvent("milestone")), Map.of());
        tck.job(tck.name("after"));
    }

    @Test
    void aSendTaskIsAJob() {
        tck.start(after(Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .sendTask("send", t -> t.zeebeJobType(tck.name("send")).zeebeTaskHeader("to", "holder"))), Map.of());
        assertThat(tck.work(tck.name("send"), Map.of()).getCustomHeaders()).containsEntry("to", "holder");
        tck.job(tck.name("after"));
    }

    @Test
    void aScriptTaskMayBeAJob() {
        tck.start(after(Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .scriptTask("s", t -> t.zeebeJobType(tck.name("script")))), Map.of());
        tck.work(tck.name("script"), Map.of());
        tck.job(tck.name("after"));
    }

    @Test
    void theResultOfAScriptStaysAtTheTaskWhenItsOutputIsMapped() {
        tck.start(after(Bpmn.createExecutableProcess(tck.name("p")).startEvent().scriptTask("s",
                s -> s.zeebeExpression("1 + 1").zeebeResultVariable("raw").zeebeOutputExpression("raw * 10", "total"))),
                Map.of());
        assertThat(tck.job(tck.name("after")).getVariablesAsMap()).isEqualTo(Map.of("total", 20));
    }

    @Test
    void aMessageThrowEventIsAJob() {
        tck.start(after(Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .intermediateThrowEvent("tell", e -> e.message(m -> m.name("told")).zeebeJobType(tck.name("tell")))),
                Map.of());
        tck.work(tck.name("tell"), Map.of());
        tck.job(tck.name("after"));
    }

    @Test
    void aMessageEndEventIsAJob() {
        tck.deploy(Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .endEvent("tell", e -> e.message(m -> m.name("told")).zeebeJobType(tck.name("tell"))).done());
        var result = tck.client().newCreateInstanceCommand().bpmnProcessId(tck.name("p")).latestVersion()
                .withResult().requestTimeout(GatewayUnderTest.patience()).send();
        tck.work(tck.name("tell"), Map.of("done", true));
        assertThat(result.join().getVariablesAsMap()).isEqualTo(Map.of("done", true));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aSignalIsThrownAndCaughtAtABoundary(boolean interrupting) {
        tck.start(waitingFor(interrupting), Map.of());
        ActivatedJob job = tck.job(tck.name("work"));
        tck.start(Bpmn.createExecutableProcess(tck.name("thrower")).startEvent()
                .endEvent("throw", e -> e.signal(tck.name("alarm"))).done(), Map.of());
        tck.job(tck.name("alarmed"));
        if (interrupting) {
            Tck.refused(Status.Code.NOT_FOUND, () -> tck.complete(job));
        } else {
            tck.complete(job);
            tck.job(tck.name("after"));
        }
    }

    @Test
    void aSignalThrowEventSignalsAndGoesOn() {
        tck.start(waitingFor(true), Map.of());
        tck.job(tck.name("work"));
        tck.start(Bpmn.createExecutableProcess(tck.name("thrower")).startEvent()
                .intermediateThrowEvent("throw", e -> e.signal(tck.name("alarm")))
                .serviceTask("t", t -> t.zeebeJobType(tck.name("thrown"))).endEvent().done(), Map.of());
        tck.job(tck.name("thrown"));
        tck.job(tck.name("alarmed"));
    }

    @Test
    void aSignalStartsAnEventSubProcess() {
        ProcessBuilder process = Bpmn.createExecutableProcess(tck.name("p"));
        process.eventSubProcess("sub", sub -> sub.startEvent("alarm").interrupting(false).signal(tck.name("alarm"))
                .serviceTask("a", t -> t.zeebeJobType(tck.name("alarmed"))).endEvent());
        tck.start(process.startEvent().serviceTask("t", t -> t.zeebeJobType(tck.name("work"))).endEvent().done(), Map.of());
        tck.job(tck.name("work"));
        tck.client().newBroadcastSignalCommand().signalName(tck.name("alarm")).variables(Map.of("by", "us")).send().join();
        assertThat(tck.job(tck.name("alarmed")).getVariablesAsMap()).containsEntry("by", "us");
    }

    @Test
    void anErrorStartsAnEventSubProcess() {
        ProcessBuilder process = Bpmn.createExecutableProcess(tck.name("p"));
        process.eventSubProcess("sub", sub -> sub.startEvent("failed").error("refused")
                .serviceTask("f", t -> t.zeebeJobType(tck.name("refused"))).endEvent());
        tck.start(process.startEvent().serviceTask("t", t -> t.zeebeJobType(tck.name("work"))).endEvent().done(), Map.of());
        tck.client().newThrowErrorCommand(tck.job(tck.name("work"))).errorCode("refused").send().join();
        tck.job(tck.name("refused"));
    }

    @ParameterizedTest
    @CsvSource({"refused, refused", "broken, anything"})
    void anErrorTakesItsOwnBoundaryBeforeThatForAllErrors(String code, String way) {
        tck.start(Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .serviceTask("task", t -> t.zeebeJobType(tck.name("work"))).endEvent()
                .moveToActivity("task").boundaryEvent("refused", b -> b.error("refused"))
                .serviceTask("r", t -> t.zeebeJobType(tck.name("refused"))).endEvent()
                .moveToActivity("task").boundaryEvent("all", b -> b.errorEventDefinition().errorEventDefinitionDone())
                .serviceTask("a", t -> t.zeebeJobType(tck.name("anything"))).endEvent().done(), Map.of());
        tck.client().newThrowErrorCommand(tck.job(tck.name("work"))).errorCode(code).send().join();
        tck.job(tck.name(way));
    }

    @Test
    void anErrorPassesTheScopesUntilOneCatchesIt() {
        tck.start(Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .subProcess("outer").embeddedSubProcess().startEvent()
                .subProcess("inner").embeddedSubProcess().startEvent()
                .serviceTask("task", t -> t.zeebeJobType(tck.name("work"))).endEvent().subProcessDone()
                .endEvent().subProcessDone()
                .boundaryEvent("caught", b -> b.error("refused"))
                .serviceTask("r", t -> t.zeebeJobType(tck.name("refused"))).endEvent().done(), Map.of());
        tck.client().newThrowErrorCommand(tck.job(tck.name("work"))).errorCode("refused").send().join();
        tck.job(tck.name("refused"));
    }

    @Test
    void aBoundaryMessageThatDoesNotInterruptMayComeAgain() {
        tck.start(Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .serviceTask("task", t -> t.zeebeJobType(tck.name("work"))).endEvent().moveToActivity("task")
                .boundaryEvent("note", b -> b.cancelActivity(false)
                        .message(m -> m.name(tck.name("note")).zeebeCorrelationKeyExpression("id")))
                .serviceTask("n", t -> t.zeebeJobType(tck.name("noted"))).endEvent().done(), Map.of("id", "a"));
        ActivatedJob job = tck.job(tck.name("work"));
        tck.publish(tck.name("note"), "a", Map.of());
        tck.publish(tck.name("note"), "a", Map.of());
        tck.jobs(tck.name("noted"), 2);
        tck.complete(job);
    }

    @Test
    void aBoundaryTimerInterruptsASubProcessWithAllThatIsInIt() {
        tck.start(Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .subProcess("sub").embeddedSubProcess().startEvent()
                .serviceTask("task", t -> t.zeebeJobType(tck.name("work"))).endEvent().subProcessDone()
                .boundaryEvent("due", b -> b.timerWithDuration("PT1S"))
                .serviceTask("d", t -> t.zeebeJobType(tck.name("due"))).endEvent().done(), Map.of());
        ActivatedJob job = tck.job(tck.name("work"));
        tck.job(tck.name("due"));
        Tck.refused(Status.Code.NOT_FOUND, () -> tck.complete(job));
    }

    @Test
    void aBoundaryTimerEndsTheWaitOfAReceiveTask() {
        tck.start(Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .receiveTask("wait").message(m -> m.name(tck.name("paid")).zeebeCorrelationKeyExpression("id")).endEvent()
                .moveToActivity("wait").boundaryEvent("due", b -> b.timerWithDuration("PT0.5S"))
                .serviceTask("d", t -> t.zeebeJobType(tck.name("due"))).endEvent().done(), Map.of("id", "a"));
        tck.job(tck.name("due"));
    }

    @Test
    void aMessageEndsACalledProcessByTheBoundaryOfItsCall() {
        deployCalled("inner", "");
        tck.start(Bpmn.createExecutableProcess(tck.name("caller")).startEvent()
                .callActivity("call", c -> c.zeebeProcessId(tck.name("called"))).endEvent().moveToActivity("call")
                .boundaryEvent("stop", b -> b.message(m -> m.name(tck.name("stop")).zeebeCorrelationKeyExpression("id")))
                .serviceTask("s", t -> t.zeebeJobType(tck.name("stopped"))).endEvent().done(), Map.of("id", "a"));
        ActivatedJob job = tck.job(tck.name("inner"));
        tck.publish(tck.name("stop"), "a", Map.of());
        tck.job(tck.name("stopped"));
        Tck.refused(Status.Code.NOT_FOUND, () -> tck.complete(job));
    }

    @Test
    void aSignalDecidesAnEventBasedGateway() {
        AbstractFlowNodeBuilder<?, ?> gateway = Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .serviceTask("b", t -> t.zeebeJobType(tck.name("before"))).eventBasedGateway("gate");
        tck.start(gateway.intermediateCatchEvent("s", e -> e.signal(tck.name("clear")))
                .serviceTask("n", t -> t.zeebeJobType(tck.name("after"))).endEvent().moveToNode("gate")
                .intermediateCatchEvent("t", e -> e.timerWithDuration("PT1H")).endEvent().done(), Map.of());
        tck.work(tck.name("before"), Map.of());
        List<ActivatedJob> reached = new ArrayList<>();
        Awaiting.until(() -> {
            tck.client().newBroadcastSignalCommand().signalName(tck.name("clear")).send().join();
            reached.addAll(tck.poll(tck.name("after"), 1, Duration.ofMillis(300)));
            assertThat(reached).hasSize(1);
        });
    }

    @Test
    void aTerminateEndInASubProcessEndsOnlyThat() {
        tck.start(after(Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .subProcess("sub").embeddedSubProcess().startEvent().parallelGateway("fork")
                .serviceTask("slow", t -> t.zeebeJobType(tck.name("slow"))).endEvent()
                .moveToNode("fork").endEvent("end", e -> e.terminate()).subProcessDone()), Map.of());
        tck.job(tck.name("after"));
    }

    @Test
    void aCallMayBeBoundToAVersionTag() {
        deployCalled("of-2025", "2025");
        deployCalled("of-2026", "2026");
        tck.start(calling(ZeebeBindingType.versionTag, "2025"), Map.of());
        tck.job(tck.name("of-2025"));
    }

    @Test
    void aCallMayBeBoundToWhatItWasDeployedWith() {
        tck.client().newDeployResourceCommand()
                .addProcessModel(calling(ZeebeBindingType.deployment, null), tck.name("caller") + ".bpmn")
                .addProcessModel(called("then", ""), tck.name("called") + ".bpmn").send().join();
        deployCalled("now", "");
        tck.client().newCreateInstanceCommand().bpmnProcessId(tck.name("caller")).latestVersion().send().join();
        tck.job(tck.name("then"));
    }

    @Test
    void aCallIsBoundToTheLatestVersionUnlessItSaysOtherwise() {
        deployCalled("then", "");
        BpmnModelInstance caller = calling(ZeebeBindingType.latest, null);
        tck.deploy(caller);
        deployCalled("now", "");
        tck.start(caller, Map.of());
        tck.job(tck.name("now"));
    }

    @ParameterizedTest
    @CsvSource({"true, true, 1, 2", "true, false, 1, -1", "false, true, -1, 2", "false, false, -1, -1"})
    void variablesPassToAndFromACalledProcessAsItSays(boolean fromParent, boolean fromChild, int given, int taken) {
        deployCalled("inner", "");
        tck.start(after(Bpmn.createExecutableProcess(tck.name("caller")).startEvent()
                .callActivity("call", c -> c.zeebeProcessId(tck.name("called"))
                        .zeebePropagateAllParentVariables(fromParent).zeebePropagateAllChildVariables(fromChild))),
                Map.of("a", 1));
        ActivatedJob inner = tck.work(tck.name("inner"), Map.of("b", 2));
        assertThat(inner.getVariablesAsMap()).isEqualTo(given < 0 ? Map.of() : Map.of("a", given));
        assertThat(tck.job(tck.name("after")).getVariablesAsMap())
                .isEqualTo(taken < 0 ? Map.of("a", 1) : Map.of("a", 1, "b", taken));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 40})
    void aSequentialLoopRunsAsOftenAsItsCollectionIsLong(int count) {
        List<Integer> items = java.util.stream.IntStream.range(0, count).boxed().toList();
        tck.start(after(Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .scriptTask("s", s -> s.zeebeExpression("item * 2").zeebeResultVariable("doubled")
                        .multiInstance(m -> m.sequential().zeebeInputCollectionExpression("items").zeebeInputElement("item")
                                .zeebeOutputCollection("results").zeebeOutputElementExpression("doubled")))),
                Map.of("items", items));
        assertThat(tck.job(tck.name("after")).getVariablesAsMap())
                .containsEntry("results", items.stream().map(item -> item * 2).toList());
    }

    @Test
    void aLoopOverAnExpressionCountsItsRoundsFromOne() {
        tck.start(Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .serviceTask("t", t -> t.zeebeJobType(tck.name("round")).zeebeInputExpression("loopCounter", "round")
                        .multiInstance(m -> m.zeebeInputCollectionExpression("for x in 5..7 return {n: x}")
                                .zeebeInputElement("item"))).endEvent().done(), Map.of());
        assertThat(tck.jobs(tck.name("round"), 3)).extracting(job -> job.getVariablesAsMap().get("round"))
                .containsExactlyInAnyOrder(1, 2, 3);
    }

    @Test
    void aLoopRunsASubProcessForEachItem() {
        tck.start(after(Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .subProcess("sub", s -> s.multiInstance(m -> m.zeebeInputCollectionExpression("[1, 2, 3]")
                        .zeebeInputElement("item").zeebeOutputCollection("results")
                        .zeebeOutputElementExpression("item * n")))
                .embeddedSubProcess().startEvent().serviceTask("t", t -> t.zeebeJobType(tck.name("round")))
                .endEvent().subProcessDone()), Map.of("n", 10));
        tck.jobs(tck.name("round"), 3).forEach(tck::complete);
        assertThat(tck.job(tck.name("after")).getVariablesAsMap()).containsEntry("results", List.of(10, 20, 30));
    }

    private BpmnModelInstance waitingFor(boolean interrupting) {
        return Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .serviceTask("task", t -> t.zeebeJobType(tck.name("work")))
                .serviceTask("n", t -> t.zeebeJobType(tck.name("after"))).endEvent().moveToActivity("task")
                .boundaryEvent("alarm", b -> b.cancelActivity(interrupting).signal(tck.name("alarm")))
                .serviceTask("a", t -> t.zeebeJobType(tck.name("alarmed"))).endEvent().done();
    }

    private BpmnModelInstance after(AbstractFlowNodeBuilder<?, ?> before) {
        return before.serviceTask("after", t -> t.zeebeJobType(tck.name("after"))).endEvent().done();
    }

    private BpmnModelInstance calling(ZeebeBindingType binding, String tag) {
        return Bpmn.createExecutableProcess(tck.name("caller")).startEvent().callActivity("call", call -> {
            call.zeebeProcessId(tck.name("called")).zeebeBindingType(binding);
            if (tag != null) {
                call.zeebeVersionTag(tag);
            }
        }).endEvent().done();
    }

    private void deployCalled(String type, String tag) {
        tck.deploy(called(type, tag), tck.name("called") + ".bpmn");
    }

    private BpmnModelInstance called(String type, String tag) {
        ProcessBuilder process = Bpmn.createExecutableProcess(tck.name("called"));
        if (!tag.isEmpty()) {
            process.versionTag(tag);
        }
        return process.startEvent().serviceTask("i", t -> t.zeebeJobType(tck.name(type))).endEvent().done();
    }
}
