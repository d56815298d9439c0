package org.onepermit.inspection.draw;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.onepermit.inspection.draw.rules.BatchStatus;
import org.onepermit.inspection.draw.rules.frozen.DrawRule;
import org.onepermit.inspection.draw.rules.frozen.FrozenPlan;
import org.onepermit.inspection.draw.rules.frozen.Stratum;
import org.onepermit.inspection.draw.rules.lot.Adjustment;
import org.onepermit.inspection.draw.rules.seal.Commitment;
import org.onepermit.inspection.draw.rules.text.Line;
import org.onepermit.inspection.draw.rules.text.Sha256;

/** One draw, from the frozen plan to the published transcript. Its texts are in {@link DrawText}, its secrets in {@link DrawSecret}. */
@Entity
public class DrawBatch {

    @Id
    private String batchNo;
    private String planNo;
    private int planEdition;
    private String division;
    private String period;
    private String title;
    @Convert(converter = ListText.class)
    @Column(columnDefinition = "longtext")
    private List<String> departments;
    @Convert(converter = SharesText.class)
    @Column(columnDefinition = "longtext")
    private Map<String, String> shares;
    @Convert(converter = ListText.class)
    @Column(columnDefinition = "longtext")
    private List<String> items;
    @Enumerated(EnumType.STRING)
    private BatchStatus status;
    private LocalDate visitsFrom;
    private LocalDate visitsTo;
    private String redrawOf;
    private String frozenBy;
    private Instant frozenAt;
    private String ruleHash;
    private int objectsSize;
    private String objectsRoot;
    private int inspectorsSize;
    private String inspectorsRoot;
    private int quota;
    private String entropyName;
    private String entropyDefinition;
    private Instant entropyExistsFrom;
    private Instant committedAt;
    private String commitmentHash;
    private Instant drawnAt;
    private Integer tasks;
    private Instant revealedAt;
    private Instant voidedAt;
    @Enumerated(EnumType.STRING)
    private Adjustment.Reason voidReason;
    @Version
    private long version;

    /** For the persistence provider only. */
    protected DrawBatch() {
    }

    DrawBatch(OpenBatch.Opening opening, String frozenBy, Instant now) {
        FrozenPlan plan = opening.plan();
        DrawRule rule = plan.rule();
        this.batchNo = rule.batch();
        this.planNo = opening.planNo();
        this.planEdition = opening.planEdition();
        this.division = opening.division();
        this.period = opening.period();
        this.title = rule.title();
        this.departments = opening.departments();
        this.shares = opening.shares();
        this.items = opening.items();
        this.status = BatchStatus.FROZEN;
        this.visitsFrom = rule.visits().from();
        this.visitsTo = rule.visits().to();
        this.redrawOf = rule.redraw().equals(Line.NONE) ? null : rule.redraw();
        this.frozenBy = frozenBy;
        this.frozenAt = now;
        this.ruleHash = Sha256.hex(rule.hash());
        this.objectsSize = plan.objects().size();
        this.objectsRoot = Sha256.hex(plan.objects().root());
        this.inspectorsSize = plan.inspectors().size();
        this.inspectorsRoot = Sha256.hex(plan.inspectors().root());
        this.quota = rule.strata().stream().mapToInt(Stratum::quota).sum();
    }

    void commit(Commitment commitment) {
        entropyName = commitment.entropy().name();
        entropyDefinition = commitment.entropy().definition();
        entropyExistsFrom = commitment.entropy().existsFrom().toInstant();
        committedAt = commitment.committedAt().toInstant();
        commitmentHash = Sha256.hex(commitment.hash());
        status = BatchStatus.COMMITTED;
    }

    void drawn(int count, Instant now) {
        tasks = count;
        drawnAt = now;
        status = BatchStatus.DRAWN;
    }

    void reveal(Instant now) {
        revealedAt = now;
        if (status == BatchStatus.DRAWN) {
            status = BatchStatus.REVEALED;
        }
    }

    void declareVoid(Adjustment.Reason reason, Instant now) {
        voidReason = reason;
        voidedAt = now;
        status = BatchStatus.VOID;
    }

    public String batchNo() {
        return batchNo;
    }

    public String planNo() {
        return planNo;
    }

    public String division() {
        return division;
    }

    public String period() {
        return period;
    }

    public BatchStatus status() {
        return status;
    }

    List<String> departments() {
        return departments;
    }

    Map<String, String> shares() {
        return shares;
    }

    List<String> items() {
        return items;
    }

    Instant entropyExistsFrom() {
        return entropyExistsFrom;
    }

    LocalDate visitsTo() {
        return visitsTo;
    }

    boolean wasDrawn() {
        return drawnAt != null;
    }

    boolean isRevealed() {
        return revealedAt != null;
    }

    public long version() {
        return version;
    }

    public BatchSummary summary() {
        return new BatchSummary(batchNo, planNo, planEdition, division, period, title, departments, items, status, visitsFrom, visitsTo, redrawOf,
            frozenAt, ruleHash, objectsSize, objectsRoot, inspectorsSize, inspectorsRoot, quota, entropyName, entropyDefinition,
            entropyExistsFrom, committedAt, commitmentHash, drawnAt, tasks, revealedAt, voidedAt, voidReason);
    }
}
