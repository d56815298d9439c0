package org.onepermit.inspection.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.onepermit.inspection.draw.DrawnTasks;
import org.onepermit.inspection.draw.TaskChanged;
import org.onepermit.inspection.visit.rules.CancelReason;

/** An adjustment of a sealed draw reaches the task in the same transaction (F-12). */
@ApplicationScoped
public class FollowDraw {

    private final InspectionTaskRepository tasks;
    private final DrawnTasks drawn;
    private final ReseatTask reseat;
    private final CancelTask cancel;

    FollowDraw(InspectionTaskRepository tasks, DrawnTasks drawn, ReseatTask reseat, CancelTask cancel) {
        this.tasks = tasks;
        this.drawn = drawn;
        this.reseat = reseat;
        this.cancel = cancel;
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
        reseat.reseat(task, now.seats().stream().map(DrawnTasks.Seat::inspectorNo).toList());
    }
}
