package org.onepermit.report.monitoring;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.onepermit.platform.database.TimeOrderedId;

/** A laboratory with one filing or accreditation (CMA) and the days for which it is valid (Code §79). */
@Entity
public class Laboratory {

    @Id
    private String id;
    private String name;
    private String certificateNo;
    private LocalDate validFrom;
    private LocalDate validTo;
    private Instant enteredAt;
    private String author;
    @Version
    private long version;

    /** For the persistence provider only. */
    protected Laboratory() {
    }

    Laboratory(String name, String certificateNo, LocalDate validFrom, LocalDate validTo, String author, Instant now) {
        this.id = TimeOrderedId.text();
        this.name = name;
        this.certificateNo = certificateNo;
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.author = author;
        this.enteredAt = now;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String certificateNo() {
        return certificateNo;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }
}
