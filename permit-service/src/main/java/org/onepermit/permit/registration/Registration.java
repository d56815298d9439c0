package org.onepermit.permit.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.onepermit.permit.filing.rules.Dossier.Identity;
import org.onepermit.permit.licence.rules.Validity;
import org.onepermit.permit.lookup.LookupIndex;
import org.onepermit.permit.registration.rules.RegistrationAction;
import org.onepermit.permit.registration.rules.RegistrationLifecycle;
import org.onepermit.permit.registration.rules.RegistrationProblem;
import org.onepermit.permit.registration.rules.RegistrationStatus;
import org.onepermit.platform.database.TimeOrderedId;
import org.onepermit.platform.problem.ProblemException;

/** The registration of one site. What was registered is in its editions. */
@Entity
public class Registration {

    @Id
    private String id;
    private String registrationNo;
    private String uscc;
    private String unitName;
    private String siteName;
    private String siteAddress;
    private String division;
    private String industry;
    private String industryName;
    @Enumerated(EnumType.STRING)
    private RegistrationStatus status;
    private int edition;
    private Instant filedAt;
    private LocalDate validFrom;
    private LocalDate validTo;
    private LocalDate cancelledOn;
    private String cancelledByPermit;
    private String searchText;
    @Version
    private long version;

    /** For the persistence provider only. */
    protected Registration() {
    }

    Registration(Identity identity, String industryName, Instant now) {
        this.id = TimeOrderedId.text();
        this.uscc = identity.uscc();
        this.status = RegistrationStatus.PENDING_NUMBER;
        this.edition = 1;
        this.filedAt = now;
        describe(identity, industryName);
    }

    /** The national platform gave the number: valid from this day. */
    void assignNumber(String number, LocalDate today) {
        apply(RegistrationAction.ASSIGN_NUMBER);
        Validity validity = Validity.of(today);
        registrationNo = number;
        validFrom = validity.from();
        validTo = validity.to();
    }

    void update(Identity identity, String newIndustryName) {
        apply(RegistrationAction.UPDATE);
        edition++;
        describe(identity, newIndustryName);
    }

    /** The site has a permit now. */
    void cancel(String permitNo, LocalDate today) {
        apply(RegistrationAction.CANCEL);
        cancelledOn = today;
        cancelledByPermit = permitNo;
    }

    /** Its last day has passed. */
    void expire() {
        apply(RegistrationAction.EXPIRE);
    }

    boolean isOfSite(String otherDivision, String otherName, String otherAddress) {
        return division.equals(otherDivision) && (same(siteAddress, otherAddress) || same(siteName, otherName));
    }

    private static boolean same(String one, String other) {
        return one != null && one.equals(other);
    }

    private void describe(Identity identity, String newIndustryName) {
        unitName = identity.unitName();
        siteName = identity.siteName();
        siteAddress = identity.siteAddress();
        division = identity.division();
        industry = identity.mainIndustry();
        industryName = newIndustryName;
        searchText = LookupIndex.text(division, unitName, siteName, siteAddress);
    }

    private void apply(RegistrationAction action) {
        status = RegistrationLifecycle.next(status, action).orElseThrow(
            () -> new ProblemException(RegistrationProblem.NOT_ALLOWED_IN_STATUS, Map.of("act", action, "status", status)));
    }

    public String id() {
        return id;
    }

    /** Null while the national platform has not answered. */
    public String registrationNo() {
        return registrationNo;
    }

    public String uscc() {
        return uscc;
    }

    public String unitName() {
        return unitName;
    }

    public String siteAddress() {
        return siteAddress;
    }

    public String division() {
        return division;
    }

    public String industryName() {
        return industryName;
    }

    public RegistrationStatus status() {
        return status;
    }

    public int edition() {
        return edition;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }

    String searchText() {
        return searchText;
    }

    public long version() {
        return version;
    }

    public RegistrationSummary summary() {
        return new RegistrationSummary(id, registrationNo, status, uscc, unitName, siteName, siteAddress, division, industry, industryName,
            edition, filedAt, validFrom, validTo, cancelledOn, cancelledByPermit);
    }
}
