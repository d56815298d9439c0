package org.onepermit.workflow.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.api.response.ActivatedJob;
import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import io.camunda.zeebe.model.bpmn.builder.CallActivityBuilder;
import io.camunda.zeebe.model.bpmn.builder.ServiceTaskBuilder;
import io.grpc.Status;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Called processes, loops, signals, and timers that start processes. */
class StructureIT {

    @RegisterExtension
    final Tck tck = new Tck();

    @Test
    void aCalledProcessGetsAndGivesAllVariables() {
        deployCalled();
        tck.start(calling(call -> { }), Map.of("a", 1));
        assertThat(tck.work(tck.name("inner"), Map.of("b", 2)).getVariablesAsMap()).isEqualTo(Map.of("a", 1));
        assertThat(tck.job(tck.name("after")).getVariablesAsMap()).isEqualTo(Map.of("a", 1, "b", 2));
    }

    @Test
    void aCalledProcessGetsAndGivesOnlyWhatIsMapped() {
        deployCalled();
        tck.start(calling(call -> call.zeebePropagateAllParentVariables(false).zeebePropagateAllChildVariables(false)
                .zeebeInputExpression("a + 1", "given").zeebeOutputExpression("b", "taken")), Map.of("a", 1));
        assertThat(tck.work(tck.name("inner"), Map.of("b", 2, "c", 3)).getVariablesAsMap())
                .isEqualTo(Map.of("given", 2));
        assertThat(tck.job(tck.name("after")).getVariablesAsMap()).isEqualTo(Map.of("a", 1, "taken", 2));
    }

    @Test
    void aCalledProcessEndsWithItsCaller() {
        deployCalled();
        long instance = tck.start(calling(call -> { }), Map.of());
        ActivatedJob job = tck.job(tck.name("inner"));
        assertThat(job.getProcessInstanceKey()).isNotEqualTo(instance);
        Tck.refused(Status.Code.FAILED_PRECONDITION,
                () -> tck.client().newCancelInstanceCommand(job.getProcessInstanceKey()).send().join());
        tck.client().newCancelInstanceCommand(instance).send().join();
        Tck.refused(Status.Code.NOT_FOUND, () -> tck.complete(job));
    }

    @Test
    void anErrorOfACalledProcessIsCaughtByItsCaller() {
        deployCalled();
        tck.start(Bpmn.createExecutableProcess(tck.name("caller")).startEvent()
                .callActivity("call", c -> c.zeebeProcessId(tck.name("called"))).endEvent()
                .moveToActivity("call").boundaryEvent("caught", b -> b.error("refused"))
                .serviceTask("r", t -> t.zeebeJobType(tck.name("refused"))).endEvent().done(), Map.of());
        tck.client().newThrowErrorCommand(tck.job(tck.name("inner"))).errorCode("refused").send().join();
        tck.job(tck.name("refused"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 40})
    void aParallelLoopCollectsItsResultsInOrder(int count) {
        tck.start(loop(false, task -> { }), Map.of("items", IntStream.range(0, count).toArray()));
        List<ActivatedJob> jobs = count == 0 ? List.of() : tck.jobs(tck.name("round"), count);
        List<ActivatedJob> backwards = new ArrayList<>(jobs);
        Collections.reverse(backwards);
        backwards.forEach(job -> tck.complete(job, Map.of("result", square(job))));
        assertThat(tck.job(tck.name("after")).getVariablesAsMap()).containsEntry("results",
                IntStream.range(0, count).map(n -> n * n).boxed().toList()).doesNotContainKeys("item", "result");
    }

    @Test
    void aSequentialLoopRunsOneRoundAfterTheOther() {
        tck.start(loop(true, task -> { }), Map.of("items", List.of(3, 4)));
        ActivatedJob first = tck.job(tck.name("round"));
        assertThat(first.getVariablesAsMap()).containsEntry("item", 3).containsEntry("loopCounter", 1);
        tck.noJob(tck.name("round"));
        tck.complete(first, Map.of("result", "a"));
        ActivatedJob second = tck.job(tck.name("round"));
        assertThat(second.getVariablesAsMap()).containsEntry("item", 4).containsEntry("loopCounter", 2);
        tck.complete(second, Map.of("result", "b"));
        assertThat(tck.job(tck.name("after")).getVariablesAsMap()).containsEntry("results", List.of("a", "b"));
    }

    @Test
    void aLoopEndsEarlyWhenItsConditionHolds() {
        tck.start(Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .serviceTask("t", t -> t.zeebeJobType(tck.name("round")).multiInstance(m -> m
                        .zeebeInputCollectionExpression("items").zeebeInputElement("item")
                        .completionCondition("= numberOfCompletedInstances >= 1")))
                .serviceTask("n", t -> t.zeebeJobType(tck.name("after"))).endEvent().done(),
                Map.of("items", List.of(1, 2, 3)));
        List<ActivatedJob> jobs = tck.jobs(tck.name("round"), 3);
        tck.complete(jobs.get(1));
        tck.job(tck.name("after"));
        Tck.refused(Status.Code.NOT_FOUND, () -> tck.complete(jobs.get(0)));
    }

    @Test
    void aSignalReachesEverybodyWhoWaits() {
        BpmnModelInstance model = Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .serviceTask("b", t -> t.zeebeJobType(tck.name("before")))
                .intermediateCatchEvent("c", e -> e.signal(tck.name("clear")))
                .serviceTask("n", t -> t.zeebeJobType(tck.name("after"))).endEvent().done();
        tck.start(model, Map.of());
        tck.start(model, Map.of());
        tck.jobs(tck.name("before"), 2).forEach(tck::complete);
        // Nobody can see from outside that both wait already, so the signal is sent until both have gone on.
        List<ActivatedJob> reached = new ArrayList<>();
        Awaiting.until(() -> {
            tck.client().newBroadcastSignalCommand().signalName(tck.name("clear")).variables(Map.of("by", "us"))
                    .send().join();
            reached.addAll(tck.poll(tck.name("after"), 2, Duration.ofMillis(300)));
            assertThat(reached).hasSize(2);
        });
        assertThat(reached).allSatisfy(job -> assertThat(job.getVariablesAsMap()).containsEntry("by", "us"));
    }

    @Test
    void aSignalStartsAProcess() {
        tck.deploy(Bpmn.createExecutableProcess(tck.name("p")).startEvent().signal(tck.name("go"))
                .serviceTask("n", t -> t.zeebeJobType(tck.name("after"))).endEvent().done());
        tck.client().newBroadcastSignalCommand().signalName(tck.name("go")).variables(Map.of("a", 1)).send().join();
        assertThat(tck.job(tck.name("after")).getVariablesAsMap()).isEqualTo(Map.of("a", 1));
    }

    @Test
    void aTimerStartsAProcessOnce() {
        tck.deploy(Bpmn.createExecutableProcess(tck.name("p")).startEvent().timerWithDuration("PT1S")
                .serviceTask("n", t -> t.zeebeJobType(tck.name("after"))).endEvent().done());
        tck.job(tck.name("after"));
        tck.noJob(tck.name("after"));
    }

    private static int square(ActivatedJob job) {
        int item = (Integer) job.getVariablesAsMap().get("item");
        return item * item;
    }

    private void deployCalled() {
        tck.deploy(Bpmn.createExecutableProcess(tck.name("called")).startEvent()
                .serviceTask("i", t -> t.zeebeJobType(tck.name("inner"))).endEvent().done(), tck.name("called") + ".bpmn");
    }

    private BpmnModelInstance calling(Consumer<CallActivityBuilder> more) {
        return Bpmn.createExecutableProcess(tck.name("caller")).startEvent()
                .callActivity("call", c -> more.accept(c.zeebeProcessId(tck.name("called"))))
                .serviceTask("n", t -> t.zeebeJobType(tck.name("after"))).endEvent().done();
    }

    private BpmnModelInstance loop(boolean sequential, Consumer<ServiceTaskBuilder> more) {
        return Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .serviceTask("t", t -> more.accept(t.zeebeJobType(tck.name("round")).multiInstance(m -> {
                    m.zeebeInputCollectionExpression("items").zeebeInputElement("item")
                            .zeebeOutputCollection("results").zeebeOutputElementExpression("result");
                    if (sequential) {
                        m.sequential();
                    }
                })))
                .serviceTask("n", t -> t.zeebeJobType(tck.name("after"))).endEvent().done();
    }
}
