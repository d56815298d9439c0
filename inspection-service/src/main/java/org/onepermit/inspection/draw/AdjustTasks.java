package org.onepermit.inspection.draw;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onepermit.inspection.draw.rules.lot.Adjustment;
import org.onepermit.inspection.draw.rules.lot.Team;
import org.onepermit.inspection.draw.rules.lot.Transcript;

/** Brings the rows of a batch's tasks to what stands after an adjustment, and tells the visits. */
@ApplicationScoped
class AdjustTasks {

    private final DrawnTaskRepository tasks;
    private final TaskRows rows;
    private final Event<TaskChanged> changed;

    AdjustTasks(DrawnTaskRepository tasks, TaskRows rows, Event<TaskChanged> changed) {
        this.tasks = tasks;
        this.rows = rows;
        this.changed = changed;
    }

    void bring(DrawBatch batch, Transcript transcript, Adjustment adjustment, Instant now) {
        switch (adjustment.kind()) {
            case REPLACE_OBJECT -> replaced(batch, transcript, adjustment, now);
            case REPLACE_SEAT -> reseated(batch, transcript, adjustment, now);
            case VOID -> fell(batch, adjustment);
        }
    }

    private void replaced(DrawBatch batch, Transcript transcript, Adjustment adjustment, Instant now) {
        Map<String, Team> standing = standing(transcript);
        tasks.standing(batch.batchNo()).forEach(task -> standing.remove(task.objectNo()));
        List<Team> added = new ArrayList<>(standing.values());
        rows.open(batch, transcript.plan(), added, now);
        DrawnTask leaving = tasks.ofObject(batch.batchNo(), adjustment.object()).orElseThrow();
        leaving.fall();
        tell(added.isEmpty() ? TaskChanged.Kind.WITHDRAWN : TaskChanged.Kind.REPLACED, leaving, adjustment);
    }

    private void reseated(DrawBatch batch, Transcript transcript, Adjustment adjustment, Instant now) {
        DrawnTask task = tasks.ofObject(batch.batchNo(), adjustment.object()).orElseThrow();
        rows.reseat(task, transcript.plan(), standing(transcript).get(adjustment.object()), now);
        tell(TaskChanged.Kind.SEATS_CHANGED, task, adjustment);
    }

    private void fell(DrawBatch batch, Adjustment adjustment) {
        for (DrawnTask task : tasks.standing(batch.batchNo())) {
            task.fall();
            tell(TaskChanged.Kind.WITHDRAWN, task, adjustment);
        }
    }

    private static Map<String, Team> standing(Transcript transcript) {
        Map<String, Team> standing = new HashMap<>();
        transcript.batch().standing().forEach(team -> standing.put(team.object(), team));
        return standing;
    }

    private void tell(TaskChanged.Kind kind, DrawnTask task, Adjustment adjustment) {
        tasks.flush();
        changed.fire(new TaskChanged(kind, task.taskNo(), task.batchNo(), adjustment.reason()));
    }
}
