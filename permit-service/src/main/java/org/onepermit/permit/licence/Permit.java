package org.onepermit.permit.licence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import org.onepermit.permit.catalogue.rules.ManagementClass;
import org.onepermit.permit.catalogue.rules.Scope;
import org.onepermit.permit.filing.Application;
import org.onepermit.permit.filing.rules.Dossier.Identity;
import org.onepermit.permit.licence.rules.LicenceProblem;
import org.onepermit.permit.licence.rules.PermitAction;
import org.onepermit.permit.licence.rules.PermitLifecycle;
import org.onepermit.permit.licence.rules.PermitStatus;
import org.onepermit.permit.licence.rules.Validity;
import org.onepermit.permit.lookup.LookupIndex;
import org.onepermit.platform.database.TimeOrderedId;
import org.onepermit.platform.problem.ProblemException;

/** The permit of one site (R §6). What it permits is in its versions; here is what it is called, whose it is and how it stands. */
@Entity
public class Permit {

    @Id
    private String id;
    private String permitNo;
    private String applicationNo;
    private String uscc;
    private String unitName;
    private String siteName;
    private String siteAddress;
    private String division;
    private String industry;
    private String industryName;
    @Enumerated(EnumType.STRING)
    private ManagementClass managementClass;
    @Enumerated(EnumType.STRING)
    private Scope permitScope;
    private String issuingAuthority;
    @Enumerated(EnumType.STRING)
    private PermitStatus status;
    private LocalDate issuedOn;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String searchText;
    @Version
    private long version;

    /** For the persistence provider only. */
    protected Permit() {
    }

    Permit(String permitNo, Application application, String industryName, String issuingAuthority, Validity validity) {
        Identity identity = application.dossier().identity();
        this.id = TimeOrderedId.text();
        this.permitNo = permitNo;
        this.applicationNo = application.applicationNo();
        this.uscc = application.uscc();
        this.unitName = application.unitName();
        this.siteName = application.siteName();
        this.siteAddress = identity.siteAddress();
        this.division = application.division();
        this.industry = identity.mainIndustry();
        this.industryName = industryName;
        this.managementClass = application.managementClass();
        this.permitScope = application.classification().scope();
        this.issuingAuthority = issuingAuthority;
        this.status = PermitStatus.VALID;
        this.issuedOn = validity.from();
        this.validFrom = validity.from();
        this.validTo = validity.to();
        this.searchText = LookupIndex.text(division, unitName, siteName, siteAddress);
    }

    /** Its last day has passed and nothing took its place. */
    void expire() {
        apply(PermitAction.EXPIRE);
    }

    private void apply(PermitAction action) {
        status = PermitLifecycle.next(status, action).orElseThrow(
            () -> new ProblemException(LicenceProblem.NOT_ALLOWED_IN_STATUS, Map.of("act", action, "status", status)));
    }

    public String id() {
        return id;
    }

    public String permitNo() {
        return permitNo;
    }

    public String applicationNo() {
        return applicationNo;
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

    public String siteAddress() {
        return siteAddress;
    }

    public String division() {
        return division;
    }

    public String industry() {
        return industry;
    }

    public String industryName() {
        return industryName;
    }

    public ManagementClass managementClass() {
        return managementClass;
    }

    public Scope permitScope() {
        return permitScope;
    }

    public String issuingAuthority() {
        return issuingAuthority;
    }

    public PermitStatus status() {
        return status;
    }

    public LocalDate issuedOn() {
        return issuedOn;
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

    public PermitSummary summary() {
        return new PermitSummary(permitNo, status, uscc, unitName, siteName, siteAddress, division, industry, industryName, managementClass,
            issuedOn, validFrom, validTo);
    }
}
