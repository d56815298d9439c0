package org.onepermit.inspection.draw;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.onepermit.platform.database.TimeOrderedId;

/** The value of the outside entropy as one person wrote it down. Kept whatever became of it. */
@Entity
public class DrawEntropy {

    /** What became of it. */
    public enum State {
        /** Waits for a second person. */
        ENTERED,
        /** A second person wrote the same. */
        AGREED,
        /** Confirms the one that agreed. */
        CONFIRMATION,
        /** Two people wrote different values; both count for nothing. */
        DISAGREED
    }

    @Id
    private String id;
    private String batchNo;
    @Enumerated(EnumType.STRING)
    private State state;
    private String value;
    private String person;
    private String personName;
    private Instant writtenAt;
    @Version
    private long version;

    /** For the persistence provider only. */
    protected DrawEntropy() {
    }

    DrawEntropy(String batchNo, State state, String value, String person, String personName, Instant now) {
        this.id = TimeOrderedId.text();
        this.batchNo = batchNo;
        this.state = state;
        this.value = value;
        this.person = person;
        this.personName = personName;
        this.writtenAt = now;
    }

    /** As pages show it before the draw: who and when, not what. */
    public record View(State state, String personName, Instant at) { }

    void become(State changed) {
        state = changed;
    }

    String value() {
        return value;
    }

    String person() {
        return person;
    }

    State state() {
        return state;
    }

    View view() {
        return new View(state, personName, writtenAt);
    }
}
