package org.onepermit.workflow.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onepermit.workflow.tck.Tck.refused;

import io.camunda.client.api.response.ActivatedJob;
import io.camunda.zeebe.model.bpmn.Bpmn;
import io.grpc.Status;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A rejected command is an answer to its caller; it is no error of the engine and is not logged as one. */
@EmbeddedOnly("the log of a gateway elsewhere cannot be read")
class RejectionLogIT {

    @RegisterExtension
    final Tck tck = new Tck();

    private final List<LogRecord> severe = new CopyOnWriteArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord record) {
            if (record.getLevel().intValue() >= Level.SEVERE.intValue()) {
                severe.add(record);
            }
        }

        @Override
        public void flush() {
            // Nothing is buffered.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    };

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(handler);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(handler);
    }

    @Test
    void rejectedCommandsLogNothingSevere() {
        refused(Status.Code.NOT_FOUND, () -> tck.client().newCompleteCommand(1).send().join());
        refused(Status.Code.NOT_FOUND, () -> tck.client().newCancelInstanceCommand(1).send().join());
        refused(Status.Code.NOT_FOUND, () -> tck.client().newResolveIncidentCommand(1).send().join());
        refused(Status.Code.INVALID_ARGUMENT,
                () -> tck.client().newEvaluateDecisionCommand().decisionId("none").send().join());
        assertNothingSevere();
    }

    @Test
    void refusedFilesLogNothingSevere() {
        refused(Status.Code.INVALID_ARGUMENT, () -> tck.deploy(Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .scriptTask("s", s -> s.zeebeExpression("1 +* 2").zeebeResultVariable("x")).endEvent().done()));
        refused(Status.Code.INVALID_ARGUMENT, () -> tck.deploy(Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .userTask("u").endEvent().done()));
        refused(Status.Code.INVALID_ARGUMENT, () -> tck.client().newDeployResourceCommand()
                .addResourceStringUtf8(new DmnFile("g").literal("x", "1 +* 2").text(), "x.dmn").send().join());
        assertNothingSevere();
    }

    @Test
    void anErrorThatNothingCatchesLogsNothingSevere() {
        tck.start(Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .serviceTask("t", t -> t.zeebeJobType(tck.name("work"))).endEvent().done(), Map.of());
        ActivatedJob job = tck.job(tck.name("work"));
        tck.client().newThrowErrorCommand(job).errorCode("nobody").send().join();
        refused(Status.Code.FAILED_PRECONDITION, () -> tck.complete(job));
        assertNothingSevere();
    }

    private void assertNothingSevere() {
        assertThat(severe).extracting(LogRecord::getMessage).isEmpty();
    }
}
