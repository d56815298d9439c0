package org.onepermit.inspection.draw;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.onepermit.inspection.draw.rules.lot.Adjustment;
import org.onepermit.platform.database.TimeOrderedId;

/** The chain hash as it was published at the draw and after each adjustment; it binds the result and gives nothing away (F-11, F-12). */
@Entity
public class DrawChain {

    /** The kind of the first step. */
    static final String DRAW = "DRAW";

    @Id
    private String id;
    private String batchNo;
    private int step;
    private String hash;
    private String kind;
    @Enumerated(EnumType.STRING)
    private Adjustment.Reason reason;
    private Instant publishedAt;

    /** For the persistence provider only. */
    protected DrawChain() {
    }

    DrawChain(String batchNo, int step, String hash, String kind, Adjustment.Reason reason, Instant now) {
        this.id = TimeOrderedId.text();
        this.batchNo = batchNo;
        this.step = step;
        this.hash = hash;
        this.kind = kind;
        this.reason = reason;
        this.publishedAt = now;
    }

    /**
     * As everybody may see it.
     *
     * @param kind   DRAW, or the kind of the adjustment
     * @param reason of the adjustment; null for the draw
     */
    public record View(int step, String hash, String kind, Adjustment.Reason reason, Instant at) { }

    View view() {
        return new View(step, hash, kind, reason, publishedAt);
    }
}
