package org.onepermit.permit.filing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.UuidGenerator;
import org.onepermit.permit.catalogue.rules.ManagementClass;
import org.onepermit.permit.filing.rules.ApplicationStatus;
import org.onepermit.permit.filing.rules.Dossier;
import org.onepermit.permit.filing.rules.FilingType;

/** One application for a permit of one site (M.1). */
@Entity
public class Application {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private String id;
    private String applicationNo;
    @Enumerated(EnumType.STRING)
    private FilingType filingType;
    @Enumerated(EnumType.STRING)
    private ApplicationStatus status;
    private Instant statusSince;
    private String uscc;
    private String unitName;
    private String siteName;
    private String division;
    @Enumerated(EnumType.STRING)
    private ManagementClass managementClass;
    private String permitScope;
    private String catalogueVersion;
    @Convert(converter = DossierConverter.class)
    @Column(columnDefinition = "longtext")
    private Dossier dossier;
    private int submissionRound;
    private String createdBy;
    private Instant createdAt;
    @Embedded
    private Disclosure disclosure;
    @Embedded
    private Signature signature;
    private Instant submittedAt;
    private LocalDate receivedOn;
    private LocalDate acceptedOn;
    private boolean deemed;
    private LocalDate siteCheckOrderedOn;
    private boolean overdue;
    private String clerk;
    private String reviewer;
    private String approver;
    @Embedded
    private Decision decision;
    private String permitNo;
    @ElementCollection
    @CollectionTable(name = "application_pause", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "position")
    private List<Pause> pauses = new ArrayList<>();
    @Version
    private long version;

    /** For the persistence provider only. */
    protected Application() {
    }

    Application(String applicationNo, FilingType filingType, Dossier dossier, String division, String createdBy, Instant now) {
        this.applicationNo = applicationNo;
        this.filingType = filingType;
        this.status = ApplicationStatus.DRAFT;
        this.statusSince = now;
        this.uscc = dossier.identity().uscc();
        this.unitName = dossier.identity().unitName();
        this.siteName = dossier.identity().siteName();
        this.division = division;
        this.dossier = dossier;
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    public String applicationNo() {
        return applicationNo;
    }

    public FilingType filingType() {
        return filingType;
    }

    public ApplicationStatus status() {
        return status;
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

    public ManagementClass managementClass() {
        return managementClass;
    }

    public String permitScope() {
        return permitScope;
    }

    public String catalogueVersion() {
        return catalogueVersion;
    }

    public Dossier dossier() {
        return dossier;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public LocalDate acceptedOn() {
        return acceptedOn;
    }

    public boolean deemed() {
        return deemed;
    }

    public Disclosure disclosure() {
        return disclosure;
    }

    public Decision decision() {
        return decision;
    }

    public String permitNo() {
        return permitNo;
    }

    public long version() {
        return version;
    }
}
