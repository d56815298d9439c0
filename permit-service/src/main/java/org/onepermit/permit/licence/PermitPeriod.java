package org.onepermit.permit.licence;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.onepermit.platform.database.TimeOrderedId;

/**
 * That one version is in force from {@code validFrom} until before {@code validTo}, as we have known since {@code recordedFrom} and
 * until before {@code recordedTo}. Nothing is deleted: what turned out otherwise stays as what was once believed.
 */
@Entity
public class PermitPeriod {

    /** End of what is still believed. */
    static final Instant OPEN = Instant.parse("9999-12-31T00:00:00Z");

    @Id
    private String id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "permit_id")
    private Permit permit;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "permit_version_id")
    private PermitVersion inForce;
    private Instant validFrom;
    private Instant validTo;
    private Instant recordedFrom;
    private Instant recordedTo;
    @Version
    private long version;

    /** For the persistence provider only. */
    protected PermitPeriod() {
    }

    PermitPeriod(PermitVersion inForce, Instant validFrom, Instant validTo, Instant now) {
        this.id = TimeOrderedId.text();
        this.permit = inForce.permit();
        this.inForce = inForce;
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.recordedFrom = now;
        this.recordedTo = OPEN;
    }

    boolean overlaps(Instant from, Instant to) {
        return validFrom.isBefore(to) && from.isBefore(validTo);
    }

    /** Ends the belief in this period and returns what of it is still believed outside of {@code from} and {@code to}. */
    List<PermitPeriod> cutOut(Instant from, Instant to, Instant now) {
        recordedTo = now;
        List<PermitPeriod> rest = new ArrayList<>();
        if (validFrom.isBefore(from)) {
            rest.add(new PermitPeriod(inForce, validFrom, from, now));
        }
        if (to.isBefore(validTo)) {
            rest.add(new PermitPeriod(inForce, to, validTo, now));
        }
        return rest;
    }

    public PermitVersion inForce() {
        return inForce;
    }

    public Instant validFrom() {
        return validFrom;
    }

    public Instant validTo() {
        return validTo;
    }

    public Instant recordedFrom() {
        return recordedFrom;
    }

    public Instant recordedTo() {
        return recordedTo;
    }

    public boolean isBelieved() {
        return recordedTo.equals(OPEN);
    }
}
