package org.onepermit.permit.filing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.onepermit.platform.database.TimeOrderedId;

/** A time during which a unit may not apply again (A-23; APL §78, R §40, §41). */
@Entity
public class ReapplyBar {

    @Id
    private String id;
    private String uscc;
    private String applicationNo;
    private String basis;
    private LocalDate decidedOn;
    private LocalDate barredUntil;
    @Version
    private long version;

    /** For the persistence provider only. */
    protected ReapplyBar() {
    }

    /** @param application the one whose decision bars the unit */
    public ReapplyBar(Application application, String basis, LocalDate decidedOn, LocalDate barredUntil) {
        this.id = TimeOrderedId.text();
        this.uscc = application.uscc();
        this.applicationNo = application.applicationNo();
        this.basis = basis;
        this.decidedOn = decidedOn;
        this.barredUntil = barredUntil;
    }

    LocalDate barredUntil() {
        return barredUntil;
    }
}
