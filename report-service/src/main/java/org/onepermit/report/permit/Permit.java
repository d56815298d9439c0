package org.onepermit.report.permit;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.onepermit.platform.database.TimeOrderedId;
import org.onepermit.report.permit.rules.Holding;
import org.onepermit.report.permit.rules.Holdings;

/** A permit that reports are owed on: whose it is, where, and on which days it is held. What it permits is in its wordings. */
@Entity
public class Permit {

    private static final Set<String> ENDED_EARLY = Set.of("REVOKED", "WITHDRAWN_BY_PENALTY", "CANCELLED");

    @Id
    private String id;
    private String permitNo;
    private String uscc;
    private String unitName;
    private String siteName;
    private String division;
    private String industry;
    private String status;
    private LocalDate validFrom;
    private LocalDate validTo;
    @Convert(converter = HoldingsText.class)
    @Column(columnDefinition = "longtext")
    private List<Holding> held;
    @Version
    private long version;

    /** For the persistence provider only. */
    protected Permit() {
    }

    Permit(String permitNo) {
        this.id = TimeOrderedId.text();
        this.permitNo = permitNo;
        this.held = List.of();
    }

    /** Takes over what is stated of it; a permit that was ended before its last day is held no longer than today. */
    void restate(StatedPermit stated, LocalDate today) {
        uscc = stated.uscc();
        unitName = stated.unitName();
        siteName = stated.siteName();
        division = stated.division();
        industry = stated.industry();
        validFrom = stated.validFrom();
        validTo = stated.validTo();
        if (ENDED_EARLY.contains(stated.status())) {
            end(stated.status(), today);
        } else {
            status = stated.status();
            held = Holdings.with(held, new Holding(validFrom, validTo));
        }
    }

    private void end(String how, LocalDate today) {
        if (!how.equals(status)) {
            held = Holdings.until(held.isEmpty() ? List.of(new Holding(validFrom, validTo)) : held, today);
        }
        status = how;
    }

    public String permitNo() {
        return permitNo;
    }

    public String uscc() {
        return uscc;
    }

    public String unitName() {
        return unitName;
    }

    public String siteName() {
        return siteName;
    }

    public String division() {
        return division;
    }

    public String industry() {
        return industry;
    }

    public String status() {
        return status;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }

    /** Days on which it is held, in order. */
    public List<Holding> held() {
        return List.copyOf(held);
    }
}
