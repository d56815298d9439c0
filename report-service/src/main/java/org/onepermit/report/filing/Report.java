package org.onepermit.report.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.onepermit.platform.database.TimeOrderedId;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.report.filing.rules.CorrectionItem;
import org.onepermit.report.filing.rules.Corrections;
import org.onepermit.report.filing.rules.Examined;
import org.onepermit.report.filing.rules.ExecutionReport;
import org.onepermit.report.filing.rules.FilingProblem;
import org.onepermit.report.filing.rules.ReportEvent;
import org.onepermit.report.filing.rules.ReportLifecycle;
import org.onepermit.report.filing.rules.ReportStatus;
import org.onepermit.report.filing.rules.Weight;
import org.onepermit.report.filing.rules.Words;
import org.onepermit.report.permit.rules.ReportPeriod;
import org.onepermit.report.permit.rules.ReportType;

/** The execution report of one duty (M.4); its number is the duty's. */
@Entity
public class Report {

    @Id
    private String id;
    private String dutyNo;
    private String permitNo;
    private String uscc;
    private String unitName;
    private String division;
    @Enumerated(EnumType.STRING)
    private ReportType reportType;
    private LocalDate periodFrom;
    private LocalDate periodTo;
    private LocalDate dueOn;
    @Enumerated(EnumType.STRING)
    private ReportStatus status;
    private Instant statusSince;
    @Convert(converter = ReportText.class)
    @Column(columnDefinition = "longtext")
    private ExecutionReport content;
    @Convert(converter = WordsText.class)
    @Column(columnDefinition = "longtext")
    private Words explanations;
    @Convert(converter = WordsText.class)
    @Column(columnDefinition = "longtext")
    private Words secretReasons;
    @Convert(converter = CorrectionsText.class)
    @Column(columnDefinition = "longtext")
    private Corrections corrections;
    @Convert(converter = StringListText.class)
    @Column(columnDefinition = "longtext")
    private List<String> remarks;
    private int versionNo;
    private Instant submittedAt;
    private LocalDate firstSubmittedOn;
    private boolean late;
    private int risk;
    private int blocks;
    private int warnings;
    private int leads;
    private LocalDate reviewDueOn;
    private LocalDate correctionDueOn;
    private Instant publishedAt;
    @Version
    private long version;

    /** For the persistence provider only. */
    protected Report() {
    }

    Report(OwedReport owed, Instant now) {
        this.id = TimeOrderedId.text();
        this.dutyNo = owed.dutyNo();
        this.permitNo = owed.permitNo();
        this.uscc = owed.uscc();
        this.unitName = owed.unitName();
        this.division = owed.division();
        this.reportType = owed.period().type();
        this.periodFrom = owed.period().from();
        this.periodTo = owed.period().to();
        this.dueOn = owed.dueOn();
        this.status = ReportStatus.DUE;
        this.statusSince = now;
    }

    /** The first draft; a report that was begun stays as it is. */
    void begin(ExecutionReport draft, Instant now) {
        if (content == null) {
            save(draft, Map.of(), Map.of(), now);
        }
    }

    /** Replaces the draft. Permit and period are the duty's, and nobody has signed a draft. */
    void save(ExecutionReport draft, Map<String, String> explained, Map<String, String> secrets, Instant now) {
        apply(ReportEvent.SAVE_DRAFT, now);
        content = settled(draft);
        explanations = new Words(explained);
        secretReasons = new Words(secrets);
    }

    ExecutionReport settled(ExecutionReport draft) {
        return draft.of(permitNo, period()).signed(null);
    }

    void answer(String itemId, String text) {
        requireReturned();
        if (corrections().stream().noneMatch(item -> item.itemId().equals(itemId))) {
            throw new ProblemException(FilingProblem.NO_SUCH_ITEM, itemId);
        }
        corrections = new Corrections(corrections().stream().map(item -> item.itemId().equals(itemId) ? item.answered(text) : item).toList());
    }

    private void requireReturned() {
        if (!returned()) {
            throw refused("ANSWER");
        }
    }

    void requireEditable(String what) {
        if (!status.editable()) {
            throw refused(what);
        }
    }

    /** Whether a list of corrections waits for the unit. */
    public boolean returned() {
        return status == ReportStatus.RETURNED || status == ReportStatus.OVERDUE_CORRECTION;
    }

    /** Takes in a version; the day of the first one decides whether it is late. */
    void submit(ExecutionReport signed, Examined examined, int points, LocalDate today, Instant now) {
        apply(returned() ? ReportEvent.RESUBMIT : ReportEvent.SUBMIT, now);
        content = signed;
        versionNo++;
        submittedAt = now;
        firstSubmittedOn = firstSubmittedOn == null ? today : firstSubmittedOn;
        late = firstSubmittedOn.isAfter(dueOn);
        risk = points;
        blocks = examined.count(Weight.BLOCK);
        warnings = examined.count(Weight.WARN);
        leads = examined.count(Weight.LEAD);
        correctionDueOn = null;
    }

    /** Moves along an arrow that carries no data; every other verb asks here too. */
    void apply(ReportEvent event, Instant now) {
        ReportStatus next = ReportLifecycle.next(status, event).orElseThrow(() -> refused(event.name()));
        statusSince = next == status ? statusSince : now;
        status = next;
    }

    /** The permit asks for it by another day now; what was submitted is judged by the day that stood then. */
    void reschedule(LocalDate due) {
        if (versionNo == 0) {
            dueOn = due;
        }
    }

    /** The due day passed without a report; said twice it counts once. */
    public boolean flagOverdue(Instant now) {
        return flag(ReportEvent.DUE_DAY_PASSED, now);
    }

    public boolean flagCorrectionOverdue(Instant now) {
        return flag(ReportEvent.CORRECTION_DAY_PASSED, now);
    }

    private boolean flag(ReportEvent event, Instant now) {
        boolean possible = ReportLifecycle.next(status, event).isPresent();
        if (possible) {
            apply(event, now);
        }
        return possible;
    }

    /** Puts a submitted report before the reviewers. */
    public void openReview(LocalDate reviewDue, Instant now) {
        if (status == ReportStatus.SUBMITTED) {
            apply(ReportEvent.ASSIGN, now);
            reviewDueOn = reviewDue;
        }
    }

    public void accept(List<String> with, Instant now) {
        apply(ReportEvent.ACCEPT, now);
        remarks = List.copyOf(with);
        reviewDueOn = null;
    }

    public void giveBack(List<CorrectionItem> items, LocalDate correctionDue, Instant now) {
        apply(ReportEvent.RETURN, now);
        corrections = new Corrections(items);
        correctionDueOn = correctionDue;
        reviewDueOn = null;
    }

    public void refer(Instant now) {
        apply(ReportEvent.REFER, now);
        reviewDueOn = null;
    }

    /** Enforcement is done with it: reviewed again or accepted. */
    public void endReferral(boolean accepted, LocalDate reviewDue, Instant now) {
        apply(accepted ? ReportEvent.CLOSE_CASE_ACCEPTED : ReportEvent.CLOSE_CASE_FOR_REVIEW, now);
        reviewDueOn = accepted ? null : reviewDue;
    }

    /** Makes it public, once. */
    public boolean publish(Instant now) {
        if (publishedAt != null || !status.published()) {
            return false;
        }
        publishedAt = now;
        return true;
    }

    private ProblemException refused(String what) {
        return new ProblemException(FilingProblem.NOT_ALLOWED_IN_STATUS, Map.of("act", what, "status", status));
    }

    /** What was owed. */
    public OwedReport owed() {
        return new OwedReport(dutyNo, permitNo, uscc, unitName, division, period(), dueOn, true);
    }

    public ReportPeriod period() {
        return new ReportPeriod(reportType, periodFrom, periodTo);
    }

    public String dutyNo() {
        return dutyNo;
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

    public String division() {
        return division;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public ReportStatus status() {
        return status;
    }

    public Instant statusSince() {
        return statusSince;
    }

    /** The draft, or what was submitted last; null while nobody has begun. */
    public ExecutionReport content() {
        return content;
    }

    public Map<String, String> explanations() {
        return explanations == null ? Map.of() : explanations.byName();
    }

    public Map<String, String> secretReasons() {
        return secretReasons == null ? Map.of() : secretReasons.byName();
    }

    public List<CorrectionItem> corrections() {
        return corrections == null ? List.of() : corrections.items();
    }

    public List<String> remarks() {
        return Objects.requireNonNullElse(remarks, List.of());
    }

    public int versionNo() {
        return versionNo;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public LocalDate firstSubmittedOn() {
        return firstSubmittedOn;
    }

    public boolean late() {
        return late;
    }

    public int risk() {
        return risk;
    }

    public int warnings() {
        return warnings;
    }

    public int leads() {
        return leads;
    }

    public LocalDate reviewDueOn() {
        return reviewDueOn;
    }

    public LocalDate correctionDueOn() {
        return correctionDueOn;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public long version() {
        return version;
    }
}
