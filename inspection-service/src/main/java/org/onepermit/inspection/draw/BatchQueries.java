package org.onepermit.inspection.draw;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.identity.Roles;

/**
 * Draws of the own area as officers see them. Until the reveal, tasks are shown to the dispatcher, and to an inspector those with an own
 * seat (F-11); what an adjustment is about, to the dispatcher and to the leader who decides on it.
 */
@ApplicationScoped
public class BatchQueries {

    private final Batches own;
    private final DrawTexts texts;
    private final DrawSecrets secrets;
    private final DrawEntropies entropies;
    private final DrawChains chains;
    private final DrawAdjustments adjustments;
    private final DrawnTaskRepository tasks;
    private final DrawnSeatRepository seats;
    private final CurrentUser user;

    BatchQueries(Batches own, DrawTexts texts, DrawSecrets secrets, DrawEntropies entropies, DrawChains chains,
                 DrawAdjustments adjustments, DrawnTaskRepository tasks, DrawnSeatRepository seats, CurrentUser user) {
        this.own = own;
        this.texts = texts;
        this.secrets = secrets;
        this.entropies = entropies;
        this.chains = chains;
        this.adjustments = adjustments;
        this.tasks = tasks;
        this.seats = seats;
        this.user = user;
    }

    /**
     * A batch with what was done to it.
     *
     * @param commitment the text that was published; null before
     */
    public record Desk(
        BatchSummary batch, String commitment, List<DrawSecret.View> secrets, List<DrawEntropy.View> entropy, List<DrawChain.View> chain,
        List<DrawAdjustment.View> adjustments) { }

    public Desk desk(String batchNo) {
        DrawBatch batch = own.visible(batchNo);
        boolean sealed = !batch.isRevealed() && !user.has(Roles.DISPATCHER) && !user.has(Roles.LEADER);
        String commitment = batch.status().isPublic() && batch.summary().committedAt() != null
            ? new String(texts.get(batchNo, DrawText.Name.COMMITMENT), StandardCharsets.UTF_8) : null;
        return new Desk(batch.summary(), commitment, secrets.views(batchNo), entropies.views(batchNo), chains.views(batchNo),
            adjustments.of(batchNo).stream().map(adjustment -> adjustment.view(sealed)).toList());
    }

    /** The tasks of a batch that the user may see; none is told from none at all. */
    public List<TaskView> tasks(String batchNo) {
        DrawBatch batch = own.visible(batchNo);
        Map<String, List<DrawnSeat>> seated = seats.ofBatch(batchNo).stream().collect(Collectors.groupingBy(DrawnSeat::taskNo));
        return tasks.of(batchNo).stream().filter(task -> sees(batch, seated.getOrDefault(task.taskNo(), List.of())))
            .map(task -> view(task, seated.getOrDefault(task.taskNo(), List.of()))).toList();
    }

    private boolean sees(DrawBatch batch, List<DrawnSeat> team) {
        if (batch.isRevealed() || user.has(Roles.DISPATCHER)) {
            return true;
        }
        return user.has(Roles.INSPECTOR) && team.stream().anyMatch(seat -> seat.certificateNo().equals(user.certificateNo()));
    }

    private static TaskView view(DrawnTask task, List<DrawnSeat> team) {
        return new TaskView(task.taskNo(), task.objectNo(), task.objectName(), task.uscc(), task.division(), task.stratum(), task.visitsFrom(),
            task.visitsTo(), task.isStanding(), team.stream().map(DrawnTasks::seat).toList());
    }
}
