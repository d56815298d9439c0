package org.onepermit.inspection.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.onepermit.platform.database.TimeOrderedId;

/** Days on which an inspector is away (F-02). */
@Entity
public class InspectorAbsence {

    @Id
    private String id;
    private String inspectorNo;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private String reason;
    private String enteredBy;
    private Instant enteredAt;
    private Instant withdrawnAt;
    @Version
    private long version;

    /** For the persistence provider only. */
    protected InspectorAbsence() {
    }

    InspectorAbsence(String inspectorNo, LocalDate firstDay, LocalDate lastDay, String reason, String enteredBy, Instant now) {
        this.id = TimeOrderedId.text();
        this.inspectorNo = inspectorNo;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.reason = reason;
        this.enteredBy = enteredBy;
        this.enteredAt = now;
    }

    /** As pages show it. */
    public record View(String id, LocalDate firstDay, LocalDate lastDay, String reason, Instant enteredAt) { }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    public String id() {
        return id;
    }

    public String inspectorNo() {
        return inspectorNo;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    View view() {
        return new View(id, firstDay, lastDay, reason, enteredAt);
    }
}
