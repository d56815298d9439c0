package org.onepermit.inspection.visit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;

/** A statement that was taken, or a sample: added, never changed (F-14). */
@Entity
public class VisitNote {

    @Id
    private String id;
    private String taskNo;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    private String subject;
    private String content;
    private Instant madeAt;
    private String madeBy;
    private String madeByName;
    private Instant receivedAt;

    /** For the persistence provider only. */
    protected VisitNote() {
    }

    VisitNote(String taskNo, MadeNote made, String by, String byName, Instant now) {
        this.id = made.id();
        this.taskNo = taskNo;
        this.kind = made.kind();
        this.subject = made.subject();
        this.content = made.content();
        this.madeAt = made.at();
        this.madeBy = by;
        this.madeByName = byName;
        this.receivedAt = now;
    }

    /** What was written down. */
    public enum Kind { STATEMENT, SAMPLE }

    /**
     * A note as a device made it.
     *
     * @param subject who said it, or where the sample was taken
     */
    public record MadeNote(String id, Kind kind, String subject, String content, Instant at) { }

    public String id() {
        return id;
    }

    public String taskNo() {
        return taskNo;
    }

    public Kind kind() {
        return kind;
    }

    public String subject() {
        return subject;
    }

    public String content() {
        return content;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public String madeByName() {
        return madeByName;
    }
}
