package org.onepermit.report.duty;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/** The address of a unit's calendar. Only the key's hash is kept: whoever has the address may read, and nobody can read it here. */
@Entity
public class CalendarFeed {

    @Id
    private String uscc;
    private String keyHash;
    private Instant renewedAt;
    private String renewedBy;
    @Version
    private long version;

    /** For the persistence provider only. */
    protected CalendarFeed() {
    }

    CalendarFeed(String uscc, String keyHash, String renewedBy, Instant now) {
        this.uscc = uscc;
        renew(keyHash, renewedBy, now);
    }

    /** From now on another key opens it, and the one before none any more. */
    final void renew(String newKeyHash, String by, Instant now) {
        keyHash = newKeyHash;
        renewedBy = by;
        renewedAt = now;
    }

    String uscc() {
        return uscc;
    }

    public Instant renewedAt() {
        return renewedAt;
    }
}
