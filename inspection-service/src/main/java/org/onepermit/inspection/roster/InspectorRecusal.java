package org.onepermit.inspection.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.onepermit.inspection.draw.rules.frozen.Recusal.Reason;
import org.onepermit.platform.database.TimeOrderedId;

/** An enterprise whose sites an inspector does not visit (F-09; APnL §43). */
@Entity
public class InspectorRecusal {

    @Id
    private String id;
    private String inspectorNo;
    private String uscc;
    @Enumerated(EnumType.STRING)
    private Reason reason;
    private String note;
    private String enteredBy;
    private Instant enteredAt;
    private Instant withdrawnAt;
    @Version
    private long version;

    /** For the persistence provider only. */
    protected InspectorRecusal() {
    }

    InspectorRecusal(String inspectorNo, String uscc, Reason reason, String note, String enteredBy, Instant now) {
        this.id = TimeOrderedId.text();
        this.inspectorNo = inspectorNo;
        this.uscc = uscc;
        this.reason = reason;
        this.note = note;
        this.enteredBy = enteredBy;
        this.enteredAt = now;
    }

    /** As pages show it. */
    public record View(String id, String uscc, Reason reason, String note, Instant enteredAt) { }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    public String id() {
        return id;
    }

    public String inspectorNo() {
        return inspectorNo;
    }

    public String uscc() {
        return uscc;
    }

    public Reason reason() {
        return reason;
    }

    View view() {
        return new View(id, uscc, reason, note, enteredAt);
    }
}
