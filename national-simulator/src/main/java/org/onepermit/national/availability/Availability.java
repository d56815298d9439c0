package org.onepermit.national.availability;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Whether the platform answers; one row, so that the switch outlives a restart. */
@Entity
@Table(name = "availability")
class Availability {

    static final int ONLY = 1;

    @Id
    @Column(name = "id", columnDefinition = "tinyint")
    private int id;

    @Column(name = "available")
    private boolean available;

    @Column(name = "away_until")
    private Instant awayUntil;

    @Version
    @Column(name = "version")
    private int version;

    protected Availability() {
    }

    void take(boolean available, Instant awayUntil) {
        this.available = available;
        this.awayUntil = available ? null : awayUntil;
    }

    /** An absence with an end is over by itself. */
    boolean isAvailable(Instant now) {
        return available || awayUntil != null && !now.isBefore(awayUntil);
    }

    AvailabilityView view(Instant now) {
        return isAvailable(now) ? new AvailabilityView(true, null) : new AvailabilityView(false, awayUntil);
    }
}
