package org.onepermit.inspection.draw;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.inspection.draw.rules.lot.Adjustment;
import org.onepermit.platform.audit.Audit;
import org.onepermit.platform.time.LegalClock;

/**
 * The head has granted a recusal (F-09): that seat alone is drawn anew, by an adjustment for which whoever asked for the recusal has asked and
 * which the head approves. Part of the decision's transaction.
 */
@ApplicationScoped
public class RecuseSeat {

    private final Batches batches;
    private final DrawnTaskRepository tasks;
    private final DrawAdjustments adjustments;
    private final DecideAdjustment decide;
    private final LegalClock clock;
    private final Audit audit;

    RecuseSeat(Batches batches, DrawnTaskRepository tasks, DrawAdjustments adjustments, DecideAdjustment decide, LegalClock clock, Audit audit) {
        this.batches = batches;
        this.tasks = tasks;
        this.adjustments = adjustments;
        this.decide = decide;
        this.clock = clock;
        this.audit = audit;
    }

    /** Who asked for the recusal: somebody other than the head. */
    public record Asker(String subject, String name) { }

    /** @throws org.onepermit.platform.problem.ProblemException if nobody else can take the seat, or the draw is not the head's to change */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recuse(String taskNo, String inspectorNo, Asker asker) {
        DrawnTask task = tasks.findByIdOptional(taskNo).orElseThrow(() -> BatchProblem.NO_SUCH_BATCH.with(taskNo));
        String batchNo = batches.lock(task.batchNo()).batchNo();
        int number = (int) adjustments.count("batchNo", batchNo) + 1;
        RequestAdjustment.Wish wish = new RequestAdjustment.Wish(Adjustment.Kind.REPLACE_SEAT, task.objectNo(), inspectorNo,
            Adjustment.Reason.INSPECTOR_RECUSAL, null);
        adjustments.persist(new DrawAdjustment(batchNo, number, wish, asker.subject(), asker.name(), clock.now()));
        audit.append("request-adjustment", "DrawBatch", batchNo, Map.of("number", number, "kind", wish.kind(), "reason", wish.reason()));
        decide.decide(batchNo, number, true);
    }
}
