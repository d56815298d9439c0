package org.onepermit.inspection.draw;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.onepermit.inspection.draw.rules.BatchStatus;
import org.onepermit.inspection.draw.rules.lot.Adjustment;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;

/** Draws as everybody sees them: the commitment as soon as it stands, everything else after the reveal (F-07, F-11). */
@ApplicationScoped
public class PublicDraws {

    private final DrawBatchRepository batches;
    private final DrawTexts texts;
    private final DrawChains chains;

    PublicDraws(DrawBatchRepository batches, DrawTexts texts, DrawChains chains) {
        this.batches = batches;
        this.texts = texts;
        this.chains = chains;
    }

    /**
     * A draw in the list.
     *
     * @param tasks objects drawn; null before
     */
    public record Row(
        String batchNo, String title, String division, String period, List<String> departments, BatchStatus status, LocalDate visitsFrom,
        LocalDate visitsTo, int objectsSize, int inspectorsSize, int quota, Integer tasks, String commitmentHash, Instant committedAt,
        Instant drawnAt, Instant revealedAt, Instant voidedAt, Adjustment.Reason voidReason) { }

    /**
     * The page of a draw.
     *
     * @param commitment the text whose SHA-256 is {@code draw.commitmentHash}
     * @param chain      hashes published at the draw and after each adjustment
     * @param transcript whether the transcript can be had
     */
    public record Page(
        Row draw, String redrawOf, String ruleHash, String objectsRoot, String inspectorsRoot, String entropyName, String entropyDefinition,
        Instant entropyExistsFrom, String commitment, List<DrawChain.View> chain, boolean transcript) { }

    public PageOf<Row> list(BatchStatus status, PageRequest page) {
        PanacheQuery<DrawBatch> rows = status == null
            ? batches.find("committedAt is not null order by committedAt desc, batchNo desc")
            : batches.find("committedAt is not null and status = ?1 order by committedAt desc, batchNo desc", status);
        return PageOf.of(rows.page(page.index(), page.size()).list().stream().map(batch -> row(batch.summary())).toList(), rows.count(), page);
    }

    public Page page(String batchNo) {
        BatchSummary batch = published(batchNo).summary();
        return new Page(row(batch), batch.redrawOf(), batch.ruleHash(), batch.objectsRoot(), batch.inspectorsRoot(), batch.entropyName(),
            batch.entropyDefinition(), batch.entropyExistsFrom(),
            new String(texts.get(batchNo, DrawText.Name.COMMITMENT), StandardCharsets.UTF_8), chains.views(batchNo), batch.revealedAt() != null);
    }

    /** The transcript, byte for byte as it is hashed. */
    public byte[] transcript(String batchNo) {
        published(batchNo);
        return texts.get(batchNo, DrawText.Name.TRANSCRIPT);
    }

    private DrawBatch published(String batchNo) {
        return batches.published(batchNo).orElseThrow(() -> BatchProblem.NO_SUCH_BATCH.with(batchNo));
    }

    private static Row row(BatchSummary batch) {
        return new Row(batch.batchNo(), batch.title(), batch.division(), batch.period(), batch.departments(), batch.status(),
            batch.visitsFrom(), batch.visitsTo(), batch.objectsSize(), batch.inspectorsSize(), batch.quota(), batch.tasks(),
            batch.commitmentHash(), batch.committedAt(), batch.drawnAt(), batch.revealedAt(), batch.voidedAt(), batch.voidReason());
    }
}
