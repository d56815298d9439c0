package org.onepermit.workflow.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.api.response.ActivatedJob;
import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import io.camunda.zeebe.model.bpmn.builder.ProcessBuilder;
import io.camunda.zeebe.model.bpmn.builder.ServiceTaskBuilder;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Input and output mappings, and the scopes of variables. */
class MappingIT {

    @RegisterExtension
    final Tck tck = new Tck();

    @Test
    void severalInputsMayFillOneObject() {
        tck.start(task(t -> t.zeebeInputExpression("id", "case.holder.id").zeebeInput("DRAFT", "case.state")
                .zeebeInputExpression("1", "case.holder.rank")), Map.of("id", "a"));
        assertThat(tck.work(tck.name("work"), Map.of()).getVariablesAsMap()).containsEntry("case",
                Map.of("holder", Map.of("id", "a", "rank", 1), "state", "DRAFT"));
        assertThat(tck.job(tck.name("after")).getVariablesAsMap()).containsOnlyKeys("id");
    }

    @Test
    void aNestedInputDoesNotInheritFromAnOuterVariableOfTheSameName() {
        tck.start(task(t -> t.zeebeInputExpression("1", "case.rank")), Map.of("case", Map.of("id", "a")));
        assertThat(tck.work(tck.name("work"), Map.of()).getVariablesAsMap()).containsEntry("case", Map.of("rank", 1));
        assertThat(tck.job(tck.name("after")).getVariablesAsMap()).containsEntry("case", Map.of("id", "a"));
    }

    @Test
    void aLaterInputSeesTheEarlierOnes() {
        tck.start(task(t -> t.zeebeInputExpression("2", "case.rank").zeebeInputExpression("case.rank * 3", "score")),
                Map.of());
        assertThat(tck.job(tck.name("work")).getVariablesAsMap()).containsEntry("score", 6);
    }

    @Test
    void ofTwoInputsToOnePlaceTheLaterCounts() {
        tck.start(task(t -> t.zeebeInputExpression("1", "case.rank").zeebeInput("plain", "case")
                .zeebeInputExpression("2", "other").zeebeInputExpression("3", "other.rank")), Map.of());
        assertThat(tck.job(tck.name("work")).getVariablesAsMap())
                .containsEntry("case", "plain").containsEntry("other", Map.of("rank", 3));
    }

    @Test
    void nestedOutputsMergeIntoWhatIsThere() {
        tck.start(task(t -> t.zeebeOutputExpression("score", "case.risk.level")
                .zeebeOutputExpression("by", "case.risk.by").zeebeOutputExpression("score + 1", "case.next")),
                Map.of("case", Map.of("id", "a", "risk", Map.of("since", 2025, "level", 1))));
        tck.work(tck.name("work"), Map.of("score", 4, "by", "model"));
        assertThat(tck.job(tck.name("after")).getVariablesAsMap()).isEqualTo(Map.of("case", Map.of("id", "a", "next", 5,
                "risk", Map.of("since", 2025, "level", 4, "by", "model"))));
    }

    @Test
    void aNestedOutputMakesTheObjectThatIsMissing() {
        tck.start(task(t -> t.zeebeOutputExpression("score", "case.risk.level")), Map.of());
        tck.work(tck.name("work"), Map.of("score", 4));
        assertThat(tck.job(tck.name("after")).getVariablesAsMap())
                .isEqualTo(Map.of("case", Map.of("risk", Map.of("level", 4))));
    }

    @Test
    void aVariableIsChangedWhereItIsAndANewOneBelongsToTheInstance() {
        tck.start(Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .subProcess("sub", s -> s.zeebeInputExpression("1", "inner")).embeddedSubProcess().startEvent()
                .serviceTask("t", t -> t.zeebeJobType(tck.name("work")))
                .serviceTask("u", t -> t.zeebeJobType(tck.name("inside"))).endEvent().subProcessDone()
                .serviceTask("n", t -> t.zeebeJobType(tck.name("after"))).endEvent().done(), Map.of("outer", 1));
        tck.work(tck.name("work"), Map.of("inner", 2, "outer", 2, "fresh", 3));
        assertThat(tck.work(tck.name("inside"), Map.of()).getVariablesAsMap())
                .isEqualTo(Map.of("inner", 2, "outer", 2, "fresh", 3));
        assertThat(tck.job(tck.name("after")).getVariablesAsMap()).isEqualTo(Map.of("outer", 2, "fresh", 3));
    }

    @Test
    void aSubProcessMapsItsOutputs() {
        tck.start(Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .subProcess("sub", s -> s.zeebeInputExpression("0", "count").zeebeOutputExpression("count + 1", "total"))
                .embeddedSubProcess().startEvent()
                .serviceTask("t", t -> t.zeebeJobType(tck.name("work"))).endEvent().subProcessDone()
                .serviceTask("n", t -> t.zeebeJobType(tck.name("after"))).endEvent().done(), Map.of());
        tck.work(tck.name("work"), Map.of("count", 7));
        assertThat(tck.job(tck.name("after")).getVariablesAsMap()).isEqualTo(Map.of("total", 8));
    }

    @Test
    void startEventsMapTheirOutputs() {
        tck.start(Bpmn.createExecutableProcess(tck.name("p"))
                .startEvent("start").zeebeOutputExpression("given.id", "id")
                .serviceTask("n", t -> t.zeebeJobType(tck.name("after"))).endEvent().done(),
                Map.of("given", Map.of("id", "a")));
        assertThat(tck.job(tck.name("after")).getVariablesAsMap()).containsEntry("id", "a");
    }

    @Test
    void boundaryEventsMapTheirOutputs() {
        tck.start(Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .serviceTask("task", t -> t.zeebeJobType(tck.name("work"))).endEvent()
                .moveToActivity("task")
                .boundaryEvent("stop", b -> b.message(m -> m.name(tck.name("stop")).zeebeCorrelationKeyExpression("id"))
                        .zeebeOutputExpression("why", "why").zeebeOutputExpression("why", "case.reason"))
                .serviceTask("s", t -> t.zeebeJobType(tck.name("after"))).endEvent().done(), Map.of("id", "a"));
        tck.job(tck.name("work"));
        tck.publish(tck.name("stop"), "a", Map.of("why", "sold", "noise", 1));
        assertThat(tck.job(tck.name("after")).getVariablesAsMap())
                .isEqualTo(Map.of("id", "a", "why", "sold", "case", Map.of("reason", "sold")));
    }

    @Test
    void anEventSubProcessMapsTheOutputsOfItsStart() {
        ProcessBuilder process = Bpmn.createExecutableProcess(tck.name("p"));
        process.eventSubProcess("sub", sub -> sub.startEvent("stop").interrupting(true)
                .message(m -> m.name(tck.name("stop")).zeebeCorrelationKeyExpression("id"))
                .zeebeOutputExpression("why", "reason")
                .serviceTask("c", t -> t.zeebeJobType(tck.name("after"))).endEvent());
        tck.start(process.startEvent().serviceTask("t", t -> t.zeebeJobType(tck.name("work"))).endEvent().done(),
                Map.of("id", "a"));
        tck.job(tck.name("work"));
        tck.publish(tck.name("stop"), "a", Map.of("why", "sold"));
        assertThat(tck.job(tck.name("after")).getVariablesAsMap()).containsEntry("reason", "sold")
                .doesNotContainKey("why");
    }

    @Test
    void anErrorBoundaryMapsWhatWasThrown() {
        tck.start(Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .serviceTask("task", t -> t.zeebeJobType(tck.name("work"))).endEvent().moveToActivity("task")
                .boundaryEvent("refused", b -> b.error("refused").zeebeOutputExpression("reason", "case.reason"))
                .serviceTask("s", t -> t.zeebeJobType(tck.name("after"))).endEvent().done(), Map.of());
        throwError();
        assertThat(tck.job(tck.name("after")).getVariablesAsMap()).isEqualTo(Map.of("case", Map.of("reason", "limits")));
    }

    @Test
    void anErrorEventSubProcessMapsWhatWasThrown() {
        ProcessBuilder process = Bpmn.createExecutableProcess(tck.name("p"));
        process.eventSubProcess("sub", sub -> sub.startEvent("failed").error("refused")
                .zeebeOutputExpression("reason", "why").serviceTask("f", t -> t.zeebeJobType(tck.name("after"))).endEvent());
        tck.start(process.startEvent().serviceTask("t", t -> t.zeebeJobType(tck.name("work"))).endEvent().done(), Map.of());
        throwError();
        assertThat(tck.job(tck.name("after")).getVariablesAsMap()).isEqualTo(Map.of("why", "limits"));
    }

    @Test
    void aMessageStartEventKeepsOnlyWhatItMaps() {
        tck.deploy(Bpmn.createExecutableProcess(tck.name("p")).startEvent("submitted").message(tck.name("submitted"))
                .zeebeOutputExpression("id", "case.id")
                .serviceTask("t", t -> t.zeebeJobType(tck.name("after"))).endEvent().done());
        tck.publish(tck.name("submitted"), "a", Map.of("id", "a", "noise", 1));
        assertThat(tck.job(tck.name("after")).getVariablesAsMap()).isEqualTo(Map.of("case", Map.of("id", "a")));
    }

    @Test
    void eachRoundOfALoopMapsForItself() {
        tck.start(Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .serviceTask("t", t -> t.zeebeJobType(tck.name("work")).zeebeInputExpression("item * 10", "scaled")
                        .zeebeOutputExpression("scaled + score", "mapped")
                        .multiInstance(m -> m.zeebeInputCollectionExpression("[1, 2]").zeebeInputElement("item")
                                .zeebeOutputCollection("results").zeebeOutputElementExpression("scaled")))
                .serviceTask("n", t -> t.zeebeJobType(tck.name("after"))).endEvent().done(), Map.of());
        List<ActivatedJob> rounds = tck.jobs(tck.name("work"), 2);
        assertThat(rounds).extracting(job -> job.getVariablesAsMap().get("scaled")).containsExactlyInAnyOrder(10, 20);
        rounds.forEach(job -> tck.complete(job, Map.of("score", 1)));
        assertThat(tck.job(tck.name("after")).getVariablesAsMap()).containsEntry("results", List.of(10, 20));
    }

    private void throwError() {
        tck.client().newThrowErrorCommand(tck.job(tck.name("work"))).errorCode("refused")
                .variables(Map.of("reason", "limits", "noise", 1)).send().join();
    }

    private BpmnModelInstance task(Consumer<ServiceTaskBuilder> more) {
        return Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .serviceTask("t", t -> more.accept(t.zeebeJobType(tck.name("work"))))
                .serviceTask("n", t -> t.zeebeJobType(tck.name("after"))).endEvent().done();
    }
}
