package org.onepermit.inspection.draw;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.onepermit.inspection.draw.rules.frozen.FrozenPlan;
import org.onepermit.inspection.draw.rules.frozen.InspectionObject;
import org.onepermit.inspection.draw.rules.lot.Team;
import org.onepermit.platform.process.Outbox;

/** Writes drawn tasks and their seats as rows, and tells the process engine of each. */
@ApplicationScoped
class TaskRows {

    /** Starts a visit; carries the number only, for the engine keeps no secrets (F-11). */
    static final String TASK_DRAWN = "Msg_TaskDrawn";

    private final DrawnTaskRepository tasks;
    private final DrawnSeatRepository seats;
    private final Outbox outbox;

    TaskRows(DrawnTaskRepository tasks, DrawnSeatRepository seats, Outbox outbox) {
        this.tasks = tasks;
        this.seats = seats;
        this.outbox = outbox;
    }

    void open(DrawBatch batch, FrozenPlan plan, List<Team> teams, Instant now) {
        int taken = (int) tasks.count("batchNo", batch.batchNo());
        for (Team team : teams) {
            open(batch, plan, team, ++taken, now);
        }
    }

    private void open(DrawBatch batch, FrozenPlan plan, Team team, int number, Instant now) {
        InspectionObject object = plan.objects().find(team.object()).orElseThrow();
        String taskNo = "%s-%04d".formatted(batch.batchNo(), number);
        tasks.persist(new DrawnTask(taskNo, batch, object, plan.rule().visits(), now));
        tasks.flush();
        for (int place = 0; place < team.seats().size(); place++) {
            seat(taskNo, place, plan, team, now);
        }
        outbox.startOrPublish(TASK_DRAWN, taskNo, Map.of("taskNo", taskNo));
    }

    /** Brings the seats of a task to what its team is now. */
    void reseat(DrawnTask task, FrozenPlan plan, Team team, Instant now) {
        for (DrawnSeat seat : seats.of(task.taskNo())) {
            int place = seat.seat() - 1;
            if (!team.seats().get(place).inspector().equals(seat.inspectorNo())) {
                seat.leave(now);
                seat(task.taskNo(), place, plan, team, now);
            }
        }
    }

    private void seat(String taskNo, int place, FrozenPlan plan, Team team, Instant now) {
        seats.persist(new DrawnSeat(taskNo, place + 1, plan.inspectors().find(team.seats().get(place).inspector()).orElseThrow(), now));
    }
}
