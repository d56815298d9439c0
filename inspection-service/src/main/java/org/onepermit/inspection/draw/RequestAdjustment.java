package org.onepermit.inspection.draw;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.inspection.draw.rules.BatchStatus;
import org.onepermit.inspection.draw.rules.DrawProblem;
import org.onepermit.inspection.draw.rules.lot.Adjustment;
import org.onepermit.platform.audit.Audit;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.time.LegalClock;

/** Asks for a change of a batch (F-12): the dispatcher for another object or inspector, the auditor for a void (M.5). */
@ApplicationScoped
public class RequestAdjustment {

    private final Batches batches;
    private final DrawnTaskRepository tasks;
    private final DrawnSeatRepository seats;
    private final DrawAdjustments adjustments;
    private final CurrentUser user;
    private final LegalClock clock;
    private final Audit audit;

    RequestAdjustment(Batches batches, DrawnTaskRepository tasks, DrawnSeatRepository seats, DrawAdjustments adjustments, CurrentUser user,
                      LegalClock clock, Audit audit) {
        this.batches = batches;
        this.tasks = tasks;
        this.seats = seats;
        this.adjustments = adjustments;
        this.user = user;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * What is asked for.
     *
     * @param objectNo    whose task it is about; null for a void
     * @param inspectorNo who leaves the seat; null if it is no matter of a seat
     * @param note        for people; null for none
     */
    public record Wish(Adjustment.Kind kind, String objectNo, String inspectorNo, Adjustment.Reason reason, String note) { }

    /** Returns its number within the batch. */
    @Transactional
    public int request(String batchNo, Wish wish) {
        DrawBatch batch = batches.lock(batchNo);
        DrawProblem.WRONG_REASON.unless(wish.kind.reasons().contains(wish.reason), wish.reason + " is no reason to " + wish.kind);
        if (!user.has(wish.kind == Adjustment.Kind.VOID ? Roles.AUDITOR : Roles.DISPATCHER)) {
            throw BatchProblem.NOT_YOURS_TO_ASK.with(wish.kind.name());
        }
        if (wish.kind == Adjustment.Kind.VOID) {
            BatchProblem.requireStatus(batch, BatchStatus.FROZEN, BatchStatus.COMMITTED, BatchStatus.DRAWN);
        } else {
            BatchProblem.requireStatus(batch, BatchStatus.DRAWN);
            requireStanding(batchNo, wish);
        }
        int number = (int) adjustments.count("batchNo", batchNo) + 1;
        adjustments.persist(new DrawAdjustment(batchNo, number, wish, user.subject(), user.name(), clock.now()));
        audit.append("request-adjustment", "DrawBatch", batchNo, Map.of("number", number, "kind", wish.kind, "reason", wish.reason));
        return number;
    }

    private void requireStanding(String batchNo, Wish wish) {
        DrawProblem.INVALID_VALUE.unless(wish.objectNo != null, "which object?");
        DrawnTask task = tasks.ofObject(batchNo, wish.objectNo).filter(DrawnTask::isStanding)
            .orElseThrow(() -> DrawProblem.NOT_STANDING.with(wish.objectNo));
        if (wish.kind == Adjustment.Kind.REPLACE_SEAT) {
            DrawProblem.NOT_STANDING.unless(seats.of(task.taskNo()).stream().anyMatch(seat -> seat.inspectorNo().equals(wish.inspectorNo)),
                wish.inspectorNo + " has no seat there");
        }
    }
}
