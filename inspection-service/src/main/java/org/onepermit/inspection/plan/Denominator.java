package org.onepermit.inspection.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.onepermit.platform.database.TimeOrderedId;

/** What the ratio of a stratum is a share of, taken when the quarter's first draw was made and kept for all of the quarter (F-04). */
@Entity
public class Denominator {

    @Id
    private String id;
    private String planNo;
    private int quarter;
    private String stratum;
    private int objects;
    private int inspectors;
    private Instant frozenAt;

    /** For the persistence provider only. */
    protected Denominator() {
    }

    Denominator(String planNo, int quarter, String stratum, int objects, int inspectors, Instant now) {
        this.id = TimeOrderedId.text();
        this.planNo = planNo;
        this.quarter = quarter;
        this.stratum = stratum;
        this.objects = objects;
        this.inspectors = inspectors;
        this.frozenAt = now;
    }

    /** As pages show it. */
    public record View(int quarter, String stratum, int objects, int inspectors, Instant frozenAt) { }

    String stratum() {
        return stratum;
    }

    int objects() {
        return objects;
    }

    int inspectors() {
        return inspectors;
    }

    View view() {
        return new View(quarter, stratum, objects, inspectors, frozenAt);
    }
}
