package org.onepermit.inspection.draw;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import org.onepermit.inspection.draw.rules.BatchStatus;
import org.onepermit.inspection.draw.rules.lot.Transcript;
import org.onepermit.inspection.draw.rules.seal.Commitment;
import org.onepermit.inspection.draw.rules.seal.Reveal;
import org.onepermit.inspection.draw.rules.text.Sha256;
import org.onepermit.platform.audit.Audit;
import org.onepermit.platform.time.LegalClock;

/** Draws a batch and seals the result (DESIGN 8). */
@ApplicationScoped
public class DrawLots {

    private final Batches batches;
    private final DrawTexts texts;
    private final DrawSecrets secrets;
    private final DrawEntropies entropies;
    private final DrawChains chains;
    private final TaskRows rows;
    private final LegalClock clock;
    private final Audit audit;

    DrawLots(Batches batches, DrawTexts texts, DrawSecrets secrets, DrawEntropies entropies, DrawChains chains, TaskRows rows,
             LegalClock clock, Audit audit) {
        this.batches = batches;
        this.texts = texts;
        this.secrets = secrets;
        this.entropies = entropies;
        this.chains = chains;
        this.rows = rows;
        this.clock = clock;
        this.audit = audit;
    }

    @Transactional
    public void draw(String batchNo) {
        DrawBatch batch = batches.lock(batchNo);
        BatchProblem.requireStatus(batch, BatchStatus.COMMITTED);
        Transcript transcript = Transcript.draw(texts.plan(batchNo), Commitment.parse(texts.get(batchNo, DrawText.Name.COMMITMENT)),
            new Reveal(secrets.open(batchNo, DrawSecret.Keeper.OPERATOR), secrets.open(batchNo, DrawSecret.Keeper.WITNESS),
                entropies.agreed(batchNo)));
        Instant now = clock.now();
        texts.seal(batchNo, transcript);
        chains.begin(batchNo, transcript.chain(), now);
        rows.open(batch, transcript.plan(), transcript.batch().outcome().teams(), now);
        batch.drawn(transcript.batch().outcome().teams().size(), now);
        audit.append("draw-lots", "DrawBatch", batchNo, Map.of("chain", Sha256.hex(transcript.chain())));
    }
}
