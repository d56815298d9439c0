package org.onepermit.report.duty;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** How far ahead a permit's duties have been derived. */
@Entity
public class DutyPlan {

    @Id
    private String permitNo;
    private LocalDate derivedUntil;
    private Instant derivedAt;
    @Version
    private long version;

    /** For the persistence provider only. */
    protected DutyPlan() {
    }

    DutyPlan(String permitNo, LocalDate until, Instant now) {
        this.permitNo = permitNo;
        derived(until, now);
    }

    void derived(LocalDate until, Instant now) {
        derivedUntil = until;
        derivedAt = now;
    }

    public String permitNo() {
        return permitNo;
    }

    public LocalDate derivedUntil() {
        return derivedUntil;
    }
}
