package org.onepermit.inspection.visit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.onepermit.platform.database.TimeOrderedId;

/** What was added to a record after it was locked, with the hash of what it adds to (M.5). */
@Entity
public class VisitSupplement {

    @Id
    private String id;
    private String taskNo;
    private String content;
    private String recordHash;
    private String addedBy;
    private String addedByName;
    private Instant addedAt;

    /** For the persistence provider only. */
    protected VisitSupplement() {
    }

    VisitSupplement(Visit visit, String content, String by, String byName, Instant now) {
        this.id = TimeOrderedId.text();
        this.taskNo = visit.taskNo();
        this.content = content;
        this.recordHash = visit.recordHash();
        this.addedBy = by;
        this.addedByName = byName;
        this.addedAt = now;
    }

    public String content() {
        return content;
    }

    public String recordHash() {
        return recordHash;
    }

    public String addedByName() {
        return addedByName;
    }

    public Instant addedAt() {
        return addedAt;
    }
}
