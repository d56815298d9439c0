package org.onepermit.inspection.draw;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.onepermit.inspection.draw.DrawAdjustment.State;
import org.onepermit.inspection.draw.rules.BatchStatus;
import org.onepermit.inspection.draw.rules.lot.Adjustment;
import org.onepermit.inspection.draw.rules.lot.Transcript;
import org.onepermit.platform.audit.Audit;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;

/** The leader approves or refuses a change of a batch (F-12). An approved one is added to the transcript; nothing is deleted. */
@ApplicationScoped
public class DecideAdjustment {

    private final Batches batches;
    private final DrawAdjustments adjustments;
    private final DrawTexts texts;
    private final DrawChains chains;
    private final AdjustTasks adjustTasks;
    private final CurrentUser user;
    private final LegalClock clock;
    private final Audit audit;

    DecideAdjustment(Batches batches, DrawAdjustments adjustments, DrawTexts texts, DrawChains chains, AdjustTasks adjustTasks,
                     CurrentUser user, LegalClock clock, Audit audit) {
        this.batches = batches;
        this.adjustments = adjustments;
        this.texts = texts;
        this.chains = chains;
        this.adjustTasks = adjustTasks;
        this.user = user;
        this.clock = clock;
        this.audit = audit;
    }

    /** @throws ProblemException if it cannot be done (any more); then it stays open */
    @Transactional
    public void decide(String batchNo, int number, boolean approve) {
        DrawBatch batch = batches.lock(batchNo);
        DrawAdjustment asked = adjustments.of(batchNo, number).orElseThrow(() -> BatchProblem.NO_SUCH_ADJUSTMENT.with(batchNo + " " + number));
        if (!asked.isOpen()) {
            throw BatchProblem.ADJUSTMENT_DECIDED.with(batchNo + " " + number);
        }
        if (approve) {
            apply(batch, asked);
        }
        asked.decide(approve ? State.APPROVED : State.REFUSED, user.subject(), user.name(), clock.now());
        audit.append(approve ? "approve-adjustment" : "refuse-adjustment", "DrawBatch", batchNo,
            Map.of("number", number, "kind", asked.kind(), "reason", asked.reason()));
    }

    private void apply(DrawBatch batch, DrawAdjustment asked) {
        Instant now = clock.now().truncatedTo(ChronoUnit.SECONDS);
        Adjustment adjustment = asked.approvedBy(user.subject(), now.atOffset(CommitBatch.CHINA));
        if (batch.status() == BatchStatus.DRAWN) {
            adjust(batch, adjustment, now);
        }
        if (adjustment.kind() == Adjustment.Kind.VOID) {
            BatchProblem.requireStatus(batch, BatchStatus.FROZEN, BatchStatus.COMMITTED, BatchStatus.DRAWN);
            batch.declareVoid(adjustment.reason(), now);
        } else {
            BatchProblem.requireStatus(batch, BatchStatus.DRAWN);
        }
    }

    private void adjust(DrawBatch batch, Adjustment adjustment, Instant now) {
        Transcript transcript = texts.unseal(batch.batchNo());
        transcript.adjust(adjustment);
        texts.seal(batch.batchNo(), transcript);
        chains.adjusted(batch.batchNo(), transcript.chain(), adjustment, now);
        adjustTasks.bring(batch, transcript, adjustment, now);
    }
}
