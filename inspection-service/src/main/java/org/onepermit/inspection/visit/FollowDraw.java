package org.onepermit.inspection.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.inspection.draw.DrawnTasks;
import org.onepermit.inspection.draw.TaskChanged;
import org.onepermit.inspection.visit.rules.CancelReason;

/** An adjustment of a sealed draw reaches the task in the same transaction (F-12). */
@ApplicationScoped
public class FollowDraw {

    private final InspectionTaskRepository tasks;
    private final DrawnTasks drawn;
    private final TaskOpening opening;
    private final CancelTask cancel;
    private final TaskChronicle chronicle;

    FollowDraw(InspectionTaskRepository tasks, DrawnTasks drawn, TaskOpening opening, CancelTask cancel, TaskChronicle chronicle) {
        this.tasks = tasks;
        this.drawn = drawn;
        this.opening = opening;
        this.cancel = cancel;
        this.chronicle = chronicle;
    }

    /** A task whose process has not opened it yet is opened in its new state, or not at all. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void changed(@Observes TaskChanged change) {
        tasks.lock(change.taskNo()).ifPresent(task -> {
            if (change.kind() == TaskChanged.Kind.SEATS_CHANGED) {
                reseat(task);
            } else {
                cancel.cancel(task, CancelReason.DRAW_ADJUSTED);
            }
        });
    }

    private void reseat(InspectionTask task) {
        DrawnTasks.Task now = drawn.find(task.taskNo()).orElseThrow();
        task.reseat(opening.seats(now.seats().stream().map(DrawnTasks.Seat::inspectorNo).toList()));
        chronicle.record(task, "reseat-task", Map.of());
    }
}
