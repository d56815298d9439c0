package org.onepermit.inspection.draw;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.onepermit.inspection.draw.rules.BatchStatus;
import org.onepermit.inspection.draw.rules.seal.Commitment;
import org.onepermit.inspection.draw.rules.seal.EntropySource;
import org.onepermit.inspection.draw.rules.text.Sha256;
import org.onepermit.platform.audit.Audit;
import org.onepermit.platform.time.LegalClock;

/** Publishes the commitment: from here on nothing that decides the draw can be changed unseen (DESIGN 8). */
@ApplicationScoped
public class CommitBatch {

    /** Instants in texts are told in China's time. */
    static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private final Batches batches;
    private final DrawTexts texts;
    private final DrawSecrets secrets;
    private final LegalClock clock;
    private final Audit audit;

    CommitBatch(Batches batches, DrawTexts texts, DrawSecrets secrets, LegalClock clock, Audit audit) {
        this.batches = batches;
        this.texts = texts;
        this.secrets = secrets;
        this.clock = clock;
        this.audit = audit;
    }

    /** @param entropy chance from outside that does not exist yet */
    @Transactional
    public void commit(String batchNo, EntropySource entropy) {
        DrawBatch batch = batches.lock(batchNo);
        BatchProblem.requireStatus(batch, BatchStatus.FROZEN);
        Commitment commitment = Commitment.of(texts.plan(batchNo), secrets.party(batchNo, DrawSecret.Keeper.OPERATOR),
            secrets.party(batchNo, DrawSecret.Keeper.WITNESS), entropy, now());
        texts.put(batchNo, DrawText.Name.COMMITMENT, commitment.text());
        batch.commit(commitment);
        audit.append("commit-draw", "DrawBatch", batchNo, Map.of("commitment", Sha256.hex(commitment.hash())));
    }

    private OffsetDateTime now() {
        return clock.now().truncatedTo(ChronoUnit.SECONDS).atOffset(CHINA);
    }
}
