package org.onepermit.inspection.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.onepermit.platform.database.TimeOrderedId;

/** What the unit says to its result, or to one department's part of it; shown beside it. */
@Entity
public class UnitReply {

    @Id
    private String id;
    private String taskNo;
    private String department;
    private String content;
    private String repliedBy;
    private Instant repliedAt;

    /** For the persistence provider only. */
    protected UnitReply() {
    }

    UnitReply(String taskNo, String department, String content, String by, Instant now) {
        this.id = TimeOrderedId.text();
        this.taskNo = taskNo;
        this.department = department;
        this.content = content;
        this.repliedBy = by;
        this.repliedAt = now;
    }

    /** Whose part it answers; empty for the whole. */
    public String department() {
        return department;
    }

    public String content() {
        return content;
    }

    public Instant repliedAt() {
        return repliedAt;
    }
}
