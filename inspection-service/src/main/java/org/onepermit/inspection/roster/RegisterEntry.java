package org.onepermit.inspection.roster;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import org.onepermit.platform.database.TimeOrderedId;

/**
 * An entry of a register. Its number stays, its content changes; every content it had is an edition.
 *
 * @param <C> what the register says of an entry
 */
@MappedSuperclass
public abstract class RegisterEntry<C> {

    @Id
    private String id;
    private int edition;
    private Instant changedAt;
    @Version
    private long version;

    void begin(C content, Instant now) {
        id = TimeOrderedId.text();
        change(content, now);
    }

    void change(C content, Instant now) {
        put(content);
        edition++;
        changedAt = now;
    }

    abstract void put(C content);

    public abstract String no();

    public abstract C content();

    public int edition() {
        return edition;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public long version() {
        return version;
    }
}
