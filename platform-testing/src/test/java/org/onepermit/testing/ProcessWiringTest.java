package org.onepermit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onepermit.platform.problem.PlatformProblem;
import org.onepermit.platform.problem.ProblemType;
import org.onepermit.platform.worker.Worker;

/** The wiring test of a service must be able to fail. */
class ProcessWiringTest {

    private static final String TYPE = "parcel.weigh";
    private static final String CODE = "platform/limited";

    @Test
    void errorThatIsThrownAndCaughtIsWired() {
        assertThat(wiring(caughtAtTask(), CODE).errorFaults("parcel")).isEmpty();
    }

    @Test
    void errorThatNothingCatchesIsAFault() {
        assertThat(wiring(caughtAtTask(), CODE, "platform/conflict").errorFaults("parcel"))
            .containsExactly("nothing catches platform/conflict that parcel.weigh throws at t");
    }

    @Test
    void errorThatNobodyThrowsIsAFault() {
        assertThat(wiring(caughtAtTask()).errorFaults("parcel")).containsExactly("no worker throws platform/limited that caught catches");
    }

    @Test
    void errorIsCaughtAroundASubProcess() {
        BpmnModelInstance around = Bpmn.createExecutableProcess("p").startEvent().subProcess("s").embeddedSubProcess().startEvent()
            .serviceTask("t", task -> task.zeebeJobType(TYPE)).endEvent().subProcessDone()
            .boundaryEvent("caught").error(CODE).endEvent().moveToActivity("s").endEvent().done();

        assertThat(wiring(around, CODE).errorFaults("parcel")).isEmpty();
        assertThat(wiring(around).errorFaults("parcel")).hasSize(1);
    }

    @Test
    void errorOfAnotherServiceIsNotOurs() {
        assertThat(wiring(caughtAtTask()).errorFaults("other")).isEmpty();
    }

    @Test
    void errorEndEventThrowsByItself() {
        BpmnModelInstance thrownWithin = Bpmn.createExecutableProcess("p").startEvent().subProcess("s").embeddedSubProcess().startEvent()
            .serviceTask("t", task -> task.zeebeJobType(TYPE)).endEvent().error(CODE).subProcessDone()
            .boundaryEvent("caught").error(CODE).endEvent().moveToActivity("s").endEvent().done();

        assertThat(wiring(thrownWithin).errorFaults("parcel")).isEmpty();
    }

    @Test
    void workerTellsItsTypeAndItsErrors() {
        assertThat(ProcessWiring.thrownBy(List.of(new ClassFileImporter().importClass(Weigh.class)))).isEqualTo(Map.of(TYPE, Set.of(CODE)));
    }

    @Test
    void filesOfThisSourceTreeAreRead() {
        ProcessWiring wiring = ProcessWiring.of("org.onepermit.testing.none");

        assertThat(wiring.awaitedMessages()).contains("Msg_ApplicationSubmitted");
        assertThat(wiring.jobs("permit")).contains("permit.issue-permit");
        assertThat(wiring.workers()).isEmpty();
    }

    private static BpmnModelInstance caughtAtTask() {
        return Bpmn.createExecutableProcess("p").startEvent().serviceTask("t", task -> task.zeebeJobType(TYPE))
            .boundaryEvent("caught").error(CODE).endEvent().moveToActivity("t").endEvent().done();
    }

    private static ProcessWiring wiring(BpmnModelInstance file, String... thrown) {
        return new ProcessWiring(List.of(file), Map.of(TYPE, Set.of(thrown)));
    }

    /** A worker as services write them. */
    abstract static class Weigh implements Worker<Weigh.Job, Void> {

        static final String TYPE = ProcessWiringTest.TYPE;

        record Job(String parcel) {}

        @Override
        public Set<ProblemType> modelled() {
            return Set.of(PlatformProblem.LIMITED);
        }
    }
}
