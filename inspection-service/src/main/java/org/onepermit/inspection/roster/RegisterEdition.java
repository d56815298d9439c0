package org.onepermit.inspection.roster;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.onepermit.platform.database.TimeOrderedId;

/** What a register said of an entry from one time on, and who made it say so. Never changed, never deleted. */
@Entity
public class RegisterEdition {

    @Id
    private String id;
    @Enumerated(EnumType.STRING)
    private Register register;
    private String entryNo;
    private int edition;
    @Enumerated(EnumType.STRING)
    private EditionAct act;
    @Column(columnDefinition = "longtext")
    private String content;
    private String changedBy;
    private String changedByName;
    private Instant changedAt;

    /** For the persistence provider only. */
    protected RegisterEdition() {
    }

    RegisterEdition(Register register, String entryNo, int edition, EditionAct act, String content, String changedBy, String changedByName,
                    Instant changedAt) {
        this.id = TimeOrderedId.text();
        this.register = register;
        this.entryNo = entryNo;
        this.edition = edition;
        this.act = act;
        this.content = content;
        this.changedBy = changedBy;
        this.changedByName = changedByName;
        this.changedAt = changedAt;
    }

    /**
     * An edition as pages show it.
     *
     * @param content the entry's content as JSON
     */
    public record View(int edition, EditionAct act, String changedByName, Instant changedAt, @JsonRawValue String content) { }

    public View view() {
        return new View(edition, act, changedByName, changedAt, content);
    }
}
