package org.onepermit.inspection.draw;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.onepermit.inspection.draw.rules.BatchStatus;
import org.onepermit.inspection.draw.rules.frozen.FrozenPlan;
import org.onepermit.inspection.draw.rules.text.Line;
import org.onepermit.platform.audit.Audit;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.time.LegalClock;

/** Opens a batch from a frozen plan (F-03). */
@ApplicationScoped
public class OpenBatch {

    private final DrawBatchRepository batches;
    private final DrawTexts texts;
    private final CurrentUser user;
    private final LegalClock clock;
    private final Audit audit;

    OpenBatch(DrawBatchRepository batches, DrawTexts texts, CurrentUser user, LegalClock clock, Audit audit) {
        this.batches = batches;
        this.texts = texts;
        this.user = user;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * What a batch is opened from.
     *
     * @param period      of the plan: Q4 or M11
     * @param departments that visit together (F-22)
     * @param shares      department by key of the check item; what is not named is the lead's
     * @param items       numbers of the items to be checked
     */
    public record Opening(
        String planNo, int planEdition, String division, String period, List<String> departments, Map<String, String> shares,
        List<String> items, FrozenPlan plan) { }

    /** @throws org.onepermit.platform.problem.ProblemException if the period has a batch that is not void */
    @Transactional
    public String open(Opening opening) {
        if (batches.isOpen(opening.planNo, opening.period)) {
            throw BatchProblem.ALREADY_OPEN.with(opening.period);
        }
        checkRedraw(opening);
        DrawBatch batch = new DrawBatch(opening, user.subject(), clock.now());
        batches.persist(batch);
        batches.flush();
        texts.freeze(opening.plan);
        BatchSummary frozen = batch.summary();
        audit.append("freeze-draw", "DrawBatch", batch.batchNo(), Map.of("rule", frozen.ruleHash(), "objects", frozen.objectsRoot(),
            "inspectors", frozen.inspectorsRoot(), "plan", opening.planNo));
        return batch.batchNo();
    }

    private void checkRedraw(Opening opening) {
        String redraw = opening.plan.rule().redraw();
        if (!redraw.equals(Line.NONE) && batches.findByIdOptional(redraw).filter(former -> former.status() == BatchStatus.VOID
                && former.planNo().equals(opening.planNo) && former.period().equals(opening.period)).isEmpty()) {
            throw BatchProblem.NOT_VOID.with(redraw);
        }
    }
}
