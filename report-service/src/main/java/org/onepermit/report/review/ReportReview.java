package org.onepermit.report.review;

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
import org.onepermit.platform.database.TimeOrderedId;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.report.duty.rules.ReviewDecision;
import org.onepermit.report.filing.CorrectionsText;
import org.onepermit.report.filing.Report;
import org.onepermit.report.filing.StringListText;
import org.onepermit.report.filing.rules.CorrectionItem;
import org.onepermit.report.filing.rules.Corrections;
import org.onepermit.report.review.rules.CaseOutcome;
import org.onepermit.report.review.rules.ReviewProblem;
import org.onepermit.report.review.rules.ReviewStatus;

/** One round of the review of one report; its id is what the process waits for. */
@Entity
public class ReportReview {

    @Id
    private String id;
    private String dutyNo;
    private String unitName;
    private String division;
    private int round;
    @Enumerated(EnumType.STRING)
    private ReviewStatus status;
    private Instant openedAt;
    private LocalDate dueOn;
    private boolean overdue;
    @Enumerated(EnumType.STRING)
    private ReviewDecision.Outcome outcome;
    @Convert(converter = StringListText.class)
    @Column(columnDefinition = "longtext")
    private List<String> remarks;
    @Convert(converter = CorrectionsText.class)
    @Column(columnDefinition = "longtext")
    private Corrections corrections;
    @Convert(converter = StringListText.class)
    @Column(columnDefinition = "longtext")
    private List<String> evidence;
    @Convert(converter = PackText.class)
    @Column(columnDefinition = "longtext")
    private Map<String, Object> pack;
    private String reviewer;
    private String reviewerName;
    private String approver;
    private String approverName;
    private String refusedBecause;
    private Instant decidedAt;
    private String batchNo;
    private String leadNo;
    private String caseNo;
    @Enumerated(EnumType.STRING)
    private CaseOutcome caseOutcome;
    private Instant caseEndedAt;
    @Version
    private long version;

    /** For the persistence provider only. */
    protected ReportReview() {
    }

    ReportReview(Report of, int round, LocalDate dueOn, Instant now) {
        this.id = TimeOrderedId.text();
        this.dutyNo = of.dutyNo();
        this.unitName = of.unitName();
        this.division = of.division();
        this.round = round;
        this.status = ReviewStatus.OPEN;
        this.openedAt = now;
        this.dueOn = dueOn;
        this.remarks = List.of();
        this.corrections = new Corrections(List.of());
        this.evidence = List.of();
    }

    /** Who acts, by id and name. */
    record Officer(String subject, String name) { }

    void requireOpen() {
        if (status != ReviewStatus.OPEN) {
            throw new ProblemException(ReviewProblem.NOT_OPEN, Map.of("status", status));
        }
    }

    /** Takes a decision that is complete. */
    void decide(ReviewDecision decision, List<CorrectionItem> items, Officer by, Instant now) {
        requireOpen();
        remarks = decision.remarks();
        corrections = new Corrections(items);
        take(decision.outcome(), by);
        done(now);
    }

    private void take(ReviewDecision.Outcome made, Officer by) {
        outcome = made;
        reviewer = by.subject();
        reviewerName = by.name();
        refusedBecause = null;
    }

    /** Proposes a referral; a second person has to confirm it. */
    void propose(List<String> why, Map<String, Object> evidencePack, Officer by) {
        requireOpen();
        evidence = List.copyOf(why);
        pack = evidencePack;
        take(ReviewDecision.Outcome.REFERRED, by);
        status = ReviewStatus.PROPOSED;
    }

    void confirm(Officer by, Instant now) {
        approver = by.subject();
        approverName = by.name();
        done(now);
    }

    /** The second person sees no case for enforcement: the review goes on. */
    void decline(Officer by, String reason) {
        approver = by.subject();
        approverName = by.name();
        refusedBecause = reason;
        outcome = null;
        status = ReviewStatus.OPEN;
    }

    private void done(Instant now) {
        status = ReviewStatus.DONE;
        decidedAt = now;
    }

    void join(String batch) {
        batchNo = batch;
    }

    void leave() {
        batchNo = null;
    }

    void flagOverdue() {
        overdue = true;
    }

    void leadOpened(String number) {
        leadNo = number;
    }

    /** Enforcement told how it ended; the number is null if the lead became no case. */
    void caseEnded(String number, CaseOutcome how, Instant now) {
        caseNo = number;
        caseOutcome = how;
        caseEndedAt = now;
    }

    public String id() {
        return id;
    }

    public String dutyNo() {
        return dutyNo;
    }

    public int round() {
        return round;
    }

    public ReviewStatus status() {
        return status;
    }

    public boolean isOpen() {
        return status != ReviewStatus.DONE;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public boolean overdue() {
        return overdue;
    }

    public ReviewDecision.Outcome outcome() {
        return outcome;
    }

    public List<String> remarks() {
        return remarks;
    }

    public List<CorrectionItem> corrections() {
        return corrections.items();
    }

    public List<String> evidence() {
        return evidence;
    }

    /** What an enforcement officer gets; null unless referred. */
    public Map<String, Object> pack() {
        return pack;
    }

    public String reviewer() {
        return reviewer;
    }

    public String reviewerName() {
        return reviewerName;
    }

    public String approverName() {
        return approverName;
    }

    public String refusedBecause() {
        return refusedBecause;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String batchNo() {
        return batchNo;
    }

    public String leadNo() {
        return leadNo;
    }

    public String caseNo() {
        return caseNo;
    }

    /** How enforcement ended; null while it has not, or without a referral. */
    public CaseOutcome caseOutcome() {
        return caseOutcome;
    }

    public Instant caseEndedAt() {
        return caseEndedAt;
    }
}
