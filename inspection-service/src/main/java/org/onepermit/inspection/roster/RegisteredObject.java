package org.onepermit.inspection.roster;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.onepermit.platform.database.TimeOrderedId;

/** An entry of the object register (检查对象名录库, F-01). */
@Entity
public class RegisteredObject {

    @Id
    private String id;
    private String objectNo;
    @Embedded
    private ObjectContent content;
    private int edition;
    private Instant changedAt;
    @Version
    private long version;

    /** For the persistence provider only. */
    protected RegisteredObject() {
    }

    RegisteredObject(String objectNo, ObjectContent content, Instant now) {
        this.id = TimeOrderedId.text();
        this.objectNo = objectNo;
        change(content, now);
    }

    void change(ObjectContent changed, Instant now) {
        content = changed;
        edition++;
        changedAt = now;
    }

    /** Number of its permit or registration, or one that the bureau gave. */
    public String objectNo() {
        return objectNo;
    }

    public ObjectContent content() {
        return content;
    }

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
