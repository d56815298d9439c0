package org.onepermit.inspection.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.inspection.visit.rules.CancelReason;
import org.onepermit.inspection.visit.rules.VisitProblem;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.process.Outbox;

/** A task that was ordered by hand falls before its visit. One that was drawn falls by an adjustment of its draw only (F-12). */
@ApplicationScoped
public class CancelTask {

    static final String CANCELLED = "Msg_TaskCancelled";

    private final Tasks tasks;
    private final Outbox outbox;
    private final TaskChronicle chronicle;

    CancelTask(Tasks tasks, Outbox outbox, TaskChronicle chronicle) {
        this.tasks = tasks;
        this.outbox = outbox;
        this.chronicle = chronicle;
    }

    @Transactional
    public void cancel(String taskNo, CancelReason reason) {
        InspectionTask task = tasks.lockVisible(taskNo);
        if (task.batchNo() != null) {
            throw new ProblemException(VisitProblem.OF_THE_DRAW, taskNo);
        }
        cancel(task, reason);
    }

    void cancel(InspectionTask task, CancelReason reason) {
        task.cancel(reason);
        outbox.startOrPublish(CANCELLED, task.taskNo(), Map.of());
        chronicle.record(task, "CatchEvent_TaskCancelled", "cancel-task", Map.of("reason", reason));
    }
}
