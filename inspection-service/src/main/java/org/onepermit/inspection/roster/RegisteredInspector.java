package org.onepermit.inspection.roster;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.onepermit.platform.database.TimeOrderedId;

/** An entry of the inspector register (执法人员名录库, F-02). */
@Entity
public class RegisteredInspector {

    @Id
    private String id;
    private String inspectorNo;
    @Embedded
    private InspectorContent content;
    private int edition;
    private Instant changedAt;
    @Version
    private long version;

    /** For the persistence provider only. */
    protected RegisteredInspector() {
    }

    RegisteredInspector(String inspectorNo, InspectorContent content, Instant now) {
        this.id = TimeOrderedId.text();
        this.inspectorNo = inspectorNo;
        change(content, now);
    }

    void change(InspectorContent changed, Instant now) {
        content = changed;
        edition++;
        changedAt = now;
    }

    /** Stays the same when the certificate is renewed. */
    public String inspectorNo() {
        return inspectorNo;
    }

    public InspectorContent content() {
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
