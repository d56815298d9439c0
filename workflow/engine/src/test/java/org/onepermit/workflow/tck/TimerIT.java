package org.onepermit.workflow.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.api.command.ClientStatusException;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import io.camunda.zeebe.model.bpmn.builder.ProcessBuilder;
import io.grpc.Status;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Timers that repeat, and timers that race. */
class TimerIT {

    private static final String CLOCK = "the clock of a cluster cannot be moved over gRPC";

    @RegisterExtension
    final Tck tck = new Tck();

    @Test
    void aRepeatingBoundaryTimerFiresAsOftenAsItSays() {
        tck.start(reminding("R3/PT0.5S"), Map.of());
        ActivatedJob job = tck.job(tck.name("work"));
        tck.jobs(tck.name("remind"), 3);
        tck.noJob(tck.name("remind"));
        tck.complete(job);
        tck.job(tck.name("after"));
    }

    @Test
    void aRepeatingBoundaryTimerEndsWithItsTask() {
        tck.start(reminding("R/PT0.5S"), Map.of());
        tck.job(tck.name("remind"));
        tck.work(tck.name("work"), Map.of());
        tck.job(tck.name("after"));
        tck.poll(tck.name("remind"), 10, Duration.ofMillis(300));
        tck.noJob(tck.name("remind"));
    }

    @Test
    void aRepeatingTimerMayBeAnExpression() {
        tck.start(Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .serviceTask("task", t -> t.zeebeJobType(tck.name("work"))).endEvent().moveToActivity("task")
                .boundaryEvent("due", b -> b.cancelActivity(false).timerWithCycleExpression("\"R2/\" + pause"))
                .serviceTask("r", t -> t.zeebeJobType(tck.name("remind"))).endEvent().done(), Map.of("pause", "PT0.5S"));
        tck.jobs(tck.name("remind"), 2);
        tck.noJob(tck.name("remind"));
    }

    @Test
    void aRepeatingTimerMayNameItsFirstMoment() {
        Instant first = Instant.now().plusMillis(1500).truncatedTo(ChronoUnit.MILLIS);
        tck.start(reminding("R2/" + first + "/PT0.5S"), Map.of());
        tck.jobs(tck.name("remind"), 1);
        assertThat(Instant.now()).isAfterOrEqualTo(first);
        tck.jobs(tck.name("remind"), 1);
    }

    @Test
    void aRepeatingTimerOfAnEventSubProcessFiresWhileItsProcessRuns() {
        ProcessBuilder process = Bpmn.createExecutableProcess(tck.name("p"));
        process.eventSubProcess("sub", sub -> sub.startEvent("tick").interrupting(false).timerWithCycle("R2/PT0.5S")
                .serviceTask("r", t -> t.zeebeJobType(tck.name("remind"))).endEvent());
        tck.start(process.startEvent().serviceTask("t", t -> t.zeebeJobType(tck.name("work"))).endEvent().done(), Map.of());
        tck.jobs(tck.name("remind"), 2);
        tck.noJob(tck.name("remind"));
        tck.work(tck.name("work"), Map.of());
    }

    @Test
    void aTimerOfAnEventSubProcessReadsTheVariablesOfTheCreation() {
        ProcessBuilder process = Bpmn.createExecutableProcess(tck.name("p"));
        process.eventSubProcess("sub", sub -> sub.startEvent("late").interrupting(true).timerWithDurationExpression("wait")
                .serviceTask("r", t -> t.zeebeJobType(tck.name("remind"))).endEvent());
        tck.start(process.startEvent().serviceTask("t", t -> t.zeebeJobType(tck.name("work"))).endEvent().done(),
                Map.of("wait", "PT1S"));
        ActivatedJob job = tck.job(tck.name("work"));
        tck.job(tck.name("remind"));
        Tck.refused(Status.Code.NOT_FOUND, () -> tck.complete(job));
    }

    @ParameterizedTest
    @ValueSource(strings = {"R/PT0.7S", "*/1 * * * * *"})
    void aTimerStartsAProcessAgainAndAgainUntilItsNextVersionDoesNot(String cycle) {
        String resource = tck.name("p") + ".bpmn";
        tck.deploy(Bpmn.createExecutableProcess(tck.name("p")).startEvent().timerWithCycle(cycle)
                .serviceTask("n", t -> t.zeebeJobType(tck.name("after"))).endEvent().done(), resource);
        tck.jobs(tck.name("after"), 3);
        tck.deploy(Bpmn.createExecutableProcess(tck.name("p")).startEvent().endEvent().done(), resource);
        tck.poll(tck.name("after"), 20, Duration.ofMillis(300));
        tck.noJob(tck.name("after"));
    }

    @Test
    @EmbeddedOnly(CLOCK)
    void aRepeatingTimerFiresForEveryIntervalThatAMovedClockPassed() {
        tck.start(reminding("R4/PT1H"), Map.of());
        tck.job(tck.name("work"));
        GatewayUnderTest.pass(Duration.ofMinutes(61));
        tck.jobs(tck.name("remind"), 1);
        tck.noJob(tck.name("remind"));
        GatewayUnderTest.pass(Duration.ofHours(10));
        tck.jobs(tck.name("remind"), 3);
        tck.noJob(tck.name("remind"));
    }

    @Test
    @EmbeddedOnly(CLOCK)
    void aRepeatingTimerKeepsItsPaceWhenItFiresLate() {
        tck.start(reminding("R3/PT1H"), Map.of());
        tck.job(tck.name("work"));
        GatewayUnderTest.pass(Duration.ofMinutes(90));
        tck.jobs(tck.name("remind"), 1);
        // The second one is due two hours after the start, not one hour after the first was noticed.
        GatewayUnderTest.pass(Duration.ofMinutes(31));
        tck.jobs(tck.name("remind"), 1);
    }

    @Test
    void aBoundaryTimerThatRacesItsJobTakesExactlyOneOfTheWays() {
        BpmnModelInstance model = Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .serviceTask("task", t -> t.zeebeJobType(tck.name("work")))
                .serviceTask("n", t -> t.zeebeJobType(tck.name("end"))).endEvent().moveToActivity("task")
                .boundaryEvent("due", b -> b.timerWithDuration("PT0.6S"))
                .serviceTask("e", t -> t.zeebeJobType(tck.name("end"))).endEvent().done();
        int count = 15;
        for (int i = 0; i < count; i++) {
            tck.start(model, Map.of());
        }
        for (ActivatedJob job : tck.poll(tck.name("work"), count, Duration.ofSeconds(1))) {
            try {
                tck.complete(job);
            } catch (ClientStatusException tooLate) {
                // The timer was first; which of them wins is not the point.
                assertThat(tooLate.getStatusCode()).isEqualTo(Status.Code.NOT_FOUND);
            }
        }
        List<ActivatedJob> ends = tck.jobs(tck.name("end"), count);
        assertThat(ends).extracting(ActivatedJob::getProcessInstanceKey).doesNotHaveDuplicates();
        tck.noJob(tck.name("end"));
    }

    private BpmnModelInstance reminding(String cycle) {
        return Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .serviceTask("task", t -> t.zeebeJobType(tck.name("work")))
                .serviceTask("n", t -> t.zeebeJobType(tck.name("after"))).endEvent().moveToActivity("task")
                .boundaryEvent("due", b -> b.cancelActivity(false).timerWithCycle(cycle))
                .serviceTask("r", t -> t.zeebeJobType(tck.name("remind"))).endEvent().done();
    }
}
