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
import java.util.Map;
import java.util.Objects;
import org.onepermit.permit.catalogue.rules.Classification;
import org.onepermit.permit.catalogue.rules.ManagementClass;
import org.onepermit.permit.filing.rules.ApplicationEvent;
import org.onepermit.permit.filing.rules.ApplicationLifecycle;
import org.onepermit.permit.filing.rules.ApplicationStatus;
import org.onepermit.permit.filing.rules.Dossier;
import org.onepermit.permit.filing.rules.FilingProblem;
import org.onepermit.permit.filing.rules.FilingType;
import org.onepermit.permit.publication.Publication;
import org.onepermit.permit.worklist.Case;
import org.onepermit.platform.codes.Division;
import org.onepermit.platform.database.TimeOrderedId;
import org.onepermit.platform.problem.ProblemException;

/** One application for a permit of one site (M.1). */
@Entity
public class Application {

    @Id
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
    @Convert(converter = ClassificationText.class)
    @Column(columnDefinition = "longtext")
    private Classification classification;
    @Convert(converter = DossierText.class)
    @Column(columnDefinition = "longtext")
    private Dossier dossier;
    private int submissionRound;
    private String createdBy;
    private Instant createdAt;
    @Embedded
    private PublicDisclosure disclosure;
    @Embedded
    private Signature signature;
    private Instant submittedAt;
    private LocalDate receivedOn;
    private LocalDate acceptedOn;
    private boolean deemed;
    @Embedded
    private NonAcceptance nonAcceptance;
    private LocalDate siteCheckOrderedOn;
    private boolean overdue;
    @Embedded
    private Decision decision;
    private String permitNo;
    @ElementCollection
    @CollectionTable(name = "application_pause", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "position")
    private List<ClockPause> pauses = new ArrayList<>();
    @Version
    private long version;

    /** For the persistence provider only. */
    protected Application() {
    }

    Application(String applicationNo, FilingType filingType, Dossier dossier, String division, String createdBy, Instant now) {
        this.id = TimeOrderedId.text();
        this.applicationNo = applicationNo;
        this.filingType = filingType;
        this.status = ApplicationStatus.DRAFT;
        this.statusSince = now;
        this.uscc = dossier.identity().uscc();
        this.unitName = Objects.requireNonNullElse(dossier.identity().unitName(), "");
        this.siteName = dossier.identity().siteName();
        this.division = division;
        this.dossier = dossier;
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    /** Replaces the dossier and what is derived from it; the unit itself never changes. */
    void save(Dossier changed, Classification classified) {
        requireEditable("save");
        dossier = changed;
        classification = classified;
        managementClass = classified == null ? null : classified.managementClass();
        if (changed.identity() != null) {
            identify(changed.identity());
        }
    }

    private void identify(Dossier.Identity identity) {
        unitName = Objects.requireNonNullElse(identity.unitName(), "");
        siteName = identity.siteName();
        division = Division.of(identity.division()).map(Division::code).orElse(division);
    }

    void requireEditable(String act) {
        if (!status.editable()) {
            throw refused(act);
        }
    }

    /** Refuses an act of the review unless the review is under way; the clock is no concern here. */
    public void requireUnderReview(String act) {
        if (!status.underReview()) {
            throw refused(act);
        }
    }

    /** The record of the review may change until it is handed on. */
    public void requireBeforeRecommendation() {
        if (status == ApplicationStatus.PENDING_DECISION) {
            throw refused("record-review");
        }
    }

    void requireInCorrection() {
        if (status != ApplicationStatus.CORRECTION) {
            throw refused("correct");
        }
    }

    void startDisclosure(LocalDate today, Instant now) {
        apply(ApplicationEvent.START_DISCLOSURE, now);
        disclosure = PublicDisclosure.startedOn(today);
    }

    void endDisclosure(String feedback, LocalDate today, Instant now) {
        apply(ApplicationEvent.END_DISCLOSURE, now);
        disclosure = disclosure.endedOn(today, feedback);
        dossier = Drafts.settled(dossier, this);
    }

    void submit(Signature signed, LocalDate today) {
        apply(ApplicationEvent.SUBMIT, signed.at());
        receive(signed, today);
        submittedAt = signed.at();
    }

    void resubmit(Signature signed, LocalDate today) {
        apply(ApplicationEvent.RESUBMIT, signed.at());
        receive(signed, today);
    }

    private void receive(Signature signed, LocalDate today) {
        signature = signed;
        receivedOn = today;
        submissionRound++;
    }

    /** Moves along an arrow that carries no data; every other verb asks here too. */
    public void apply(ApplicationEvent event, Instant now) {
        status = ApplicationLifecycle.next(status, event).orElseThrow(() -> refused(event.name()));
        statusSince = now;
    }

    public void accept(LocalDate today, Instant now) {
        apply(ApplicationEvent.ACCEPT, now);
        acceptedOn = today;
    }

    public void notAccept(ApplicationEvent judgement, NonAcceptance why, Instant now) {
        apply(judgement, now);
        nonAcceptance = why;
    }

    /** Silence is acceptance, from the day of receipt and not from the day it was noticed. */
    public void deemAccepted(Instant now) {
        apply(ApplicationEvent.DEEM_ACCEPTED, now);
        acceptedOn = receivedOn;
        deemed = true;
    }

    public void orderSiteCheck(LocalDate today, Instant now) {
        apply(ApplicationEvent.ORDER_SITE_CHECK, now);
        siteCheckOrderedOn = siteCheckOrderedOn == null ? today : siteCheckOrderedOn;
    }

    public void pause(ClockPause pause, Instant now) {
        apply(ApplicationEvent.PAUSE, now);
        pauses.add(pause);
    }

    public void resume(LocalDate today, Instant now) {
        apply(ApplicationEvent.RESUME, now);
        int last = pauses.size() - 1;
        pauses.set(last, pauses.get(last).endedOn(today));
    }

    public void decide(Decision made, Instant now) {
        apply(made.grants() ? ApplicationEvent.GRANT : ApplicationEvent.REFUSE, now);
        decision = made;
    }

    /** The permit stands under its national number. */
    public void issue(String number, Instant now) {
        if (status == ApplicationStatus.ISSUED && number.equals(permitNo)) {
            return;
        }
        apply(ApplicationEvent.ISSUE, now);
        permitNo = number;
    }

    public void flagOverdue() {
        overdue = true;
    }

    private ProblemException refused(String what) {
        return new ProblemException(FilingProblem.NOT_ALLOWED_IN_STATUS, Map.of("act", what, "status", status));
    }

    /** What work items say of this application. */
    public Case toCase() {
        return new Case(applicationNo, unitName, division, managementClass, status.isFinal());
    }

    /** Whom publications are about. */
    public Publication.Subject toSubject() {
        return new Publication.Subject(applicationNo, unitName, division);
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

    public Instant statusSince() {
        return statusSince;
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

    public Classification classification() {
        return classification;
    }

    public Dossier dossier() {
        return dossier;
    }

    public int submissionRound() {
        return submissionRound;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public PublicDisclosure disclosure() {
        return disclosure;
    }

    public Signature signature() {
        return signature;
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

    public NonAcceptance nonAcceptance() {
        return nonAcceptance;
    }

    public LocalDate siteCheckOrderedOn() {
        return siteCheckOrderedOn;
    }

    public boolean overdue() {
        return overdue;
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

    public List<ClockPause> pauses() {
        return List.copyOf(pauses);
    }
}
