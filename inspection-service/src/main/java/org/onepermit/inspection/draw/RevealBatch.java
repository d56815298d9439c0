package org.onepermit.inspection.draw;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.inspection.draw.rules.BatchStatus;
import org.onepermit.inspection.draw.rules.lot.Transcript;
import org.onepermit.inspection.draw.rules.text.Sha256;
import org.onepermit.platform.audit.Audit;
import org.onepermit.platform.time.LegalClock;

/** Publishes everything about a batch after its last visit, or after the plan's last day (DESIGN 8); about a void one at once. */
@ApplicationScoped
public class RevealBatch {

    private final Batches batches;
    private final DrawTexts texts;
    private final Instance<VisitStates> visits;
    private final LegalClock clock;
    private final Audit audit;

    RevealBatch(Batches batches, DrawTexts texts, Instance<VisitStates> visits, LegalClock clock, Audit audit) {
        this.batches = batches;
        this.texts = texts;
        this.visits = visits;
        this.clock = clock;
        this.audit = audit;
    }

    @Transactional
    public void reveal(String batchNo) {
        DrawBatch batch = batches.lock(batchNo);
        if (batch.status() != BatchStatus.VOID || !batch.wasDrawn() || batch.isRevealed()) {
            BatchProblem.requireStatus(batch, BatchStatus.DRAWN);
            requireVisited(batch);
        }
        Transcript transcript = texts.unseal(batchNo);
        texts.put(batchNo, DrawText.Name.TRANSCRIPT, transcript.text());
        batch.reveal(clock.now());
        audit.append("reveal-draw", "DrawBatch", batchNo, Map.of("chain", Sha256.hex(transcript.chain())));
    }

    private void requireVisited(DrawBatch batch) {
        boolean over = clock.today().isAfter(batch.visitsTo());
        boolean done = visits.isResolvable() && visits.get().areDone(batch.batchNo());
        if (!over && !done) {
            throw BatchProblem.VISITS_OUTSTANDING.with("visits last until " + batch.visitsTo());
        }
    }
}
