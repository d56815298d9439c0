package org.onepermit.inspection.enforcement.casefile;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.onepermit.inspection.enforcement.Lead;
import org.onepermit.inspection.enforcement.rules.ApplicableLaw.Facts;
import org.onepermit.inspection.enforcement.rules.CaseEvent;
import org.onepermit.inspection.enforcement.rules.CaseLifecycle;
import org.onepermit.inspection.enforcement.rules.CaseStatus;
import org.onepermit.inspection.enforcement.rules.EnforcementProblem;
import org.onepermit.inspection.enforcement.rules.InvestigationGuard;
import org.onepermit.inspection.enforcement.rules.LegalReview;
import org.onepermit.platform.database.JsonText;
import org.onepermit.platform.database.TimeOrderedId;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.Pause;

/** A case from its filing to the published decision (M.6). */
@Entity
public class EnforcementCase {

    @Id
    private String id;
    private String caseNo;
    private String leadNo;
    private String uscc;
    private String unitName;
    private String permitNo;
    private String division;
    private String cause;
    @Enumerated(EnumType.STRING)
    private CaseStatus status;
    private Instant statusSince;
    private int turn;
    @Embedded
    private Charge charge;
    private LocalDate foundOn;
    private LocalDate filedOn;
    private String filedBy;
    private LocalDate decisionDueOn;
    private boolean overdue;
    @Convert(converter = OfficersText.class)
    @Column(columnDefinition = "longtext")
    private List<Officer> officers = List.of();
    @Convert(converter = OfficersText.class)
    @Column(columnDefinition = "longtext")
    private List<Officer> recused = List.of();
    private boolean certificatesShown;
    @Convert(converter = PausesText.class)
    @Column(columnDefinition = "longtext")
    private List<CasePause> pauses = List.of();
    @Convert(converter = ProposalText.class)
    @Column(columnDefinition = "longtext")
    private Proposal proposal;
    private LocalDate notifiedOn;
    @Convert(converter = NoticeText.class)
    @Column(columnDefinition = "longtext")
    private Notice notice;
    @Convert(converter = HearingText.class)
    @Column(columnDefinition = "longtext")
    private Hearing hearing;
    @Convert(converter = ReviewText.class)
    @Column(columnDefinition = "longtext")
    private Review review;
    @Convert(converter = DecisionText.class)
    @Column(columnDefinition = "longtext")
    private Decision decision;
    private String penaltyNo;
    private BigDecimal amountYuan;
    private LocalDate decidedOn;
    private LocalDate servedOn;
    private LocalDate publishedOn;
    private LocalDate annulledOn;
    private LocalDate withdrawnOn;
    @Version
    private long version;

    /** For the persistence provider only. */
    protected EnforcementCase() {
    }

    public EnforcementCase(String caseNo, Lead lead, String division, Charge charge, LocalDate decisionDueOn, String filedBy, LocalDate today, Instant now) {
        this.id = TimeOrderedId.text();
        this.caseNo = caseNo;
        this.leadNo = lead.leadNo();
        this.uscc = lead.uscc();
        this.unitName = lead.unitName();
        this.permitNo = lead.permitNo();
        this.division = division;
        this.cause = lead.subject();
        this.status = CaseStatus.FILED;
        this.statusSince = now;
        this.turn = 1;
        this.charge = charge;
        this.foundOn = lead.foundOn();
        this.filedOn = today;
        this.filedBy = filedBy;
        this.decisionDueOn = decisionDueOn;
    }

    /** Takes an arrow of M.6. */
    public void apply(CaseEvent event, Instant now) {
        CaseStatus next = CaseLifecycle.next(status, event).orElseThrow(() -> refused(event.name()));
        if (next != status) {
            status = next;
            statusSince = now;
        }
    }

    /** For acts that leave the status as it is. */
    public void requireStatus(String act, CaseStatus... allowed) {
        if (!List.of(allowed).contains(status)) {
            throw refused(act);
        }
    }

    private ProblemException refused(String act) {
        return new ProblemException(EnforcementProblem.NOT_ALLOWED_IN_STATUS, Map.of("act", act, "status", status));
    }

    public void join(Officer officer) {
        if (isManned() || status.isFinal()) {
            requireStatus("join", CaseStatus.FILED, CaseStatus.INVESTIGATING);
        }
        if (recused().stream().anyMatch(gone -> gone.subject().equals(officer.subject()))) {
            throw new ProblemException(EnforcementProblem.RECUSED, caseNo);
        }
        List<Officer> all = new ArrayList<>(officers);
        all.removeIf(other -> other.subject().equals(officer.subject()));
        all.add(officer);
        officers = List.copyOf(all);
    }

    /** The officer leaves the case; what he did stays in the file. */
    public void recuse(String subject) {
        List<Officer> gone = new ArrayList<>(recused());
        officers.stream().filter(officer -> officer.subject().equals(subject)).forEach(gone::add);
        recused = List.copyOf(gone);
        officers = officers.stream().filter(officer -> !officer.subject().equals(subject)).toList();
    }

    /** Whether as many officers work on it as the law asks for (APnL §42). */
    public boolean isManned() {
        return InvestigationGuard.isManned(officers.size());
    }

    public void investigate(Instant now) {
        apply(CaseEvent.INVESTIGATE, now);
        certificatesShown = true;
    }

    public void propose(Charge proven, Proposal what, Instant now) {
        apply(CaseEvent.CONCLUDE, now);
        charge = proven;
        proposal = what;
    }

    public void serveNotice(Notice served, Instant now) {
        apply(CaseEvent.SERVE_NOTICE, now);
        notice = served;
        notifiedOn = notifiedOn == null ? served.servedOn() : notifiedOn;
    }

    public void giveUpHearing() {
        requireStatus("give-up-hearing", CaseStatus.NOTIFIED);
        notice = notice.withoutHearing();
    }

    public void requestHearing(String request, LocalDate today, Instant now) {
        apply(CaseEvent.REQUEST_HEARING, now);
        hearing = Hearing.requested(request, today);
    }

    public void announceHearing(LocalDate onDay, String place, Person host, LocalDate today) {
        requireStatus("announce-hearing", CaseStatus.HEARING);
        hearing = hearing.announced(onDay, place, host, today);
    }

    public void holdHearing(LocalDate today) {
        requireStatus("hold-hearing", CaseStatus.HEARING);
        hearing = hearing.heldOn(today);
    }

    public void sendToReview(Set<LegalReview.Reason> reasons, LocalDate dueOn, LocalDate today, Instant now) {
        apply(CaseEvent.SEND_TO_LEGAL_REVIEW, now);
        review = Review.sent(reasons, dueOn, today);
    }

    /** The review lets it pass, or sends it back to be investigated again: then notice and hearing must be had anew. */
    public void review(Person by, String qualificationNo, boolean passed, String opinion, LocalDate today, Instant now) {
        apply(passed ? CaseEvent.PASS_LEGAL_REVIEW : CaseEvent.RETURN_BY_LEGAL_REVIEW, now);
        review = review.given(by, qualificationNo, passed, opinion, today);
        if (!passed) {
            turn++;
            notice = null;
            hearing = null;
        }
    }

    public void decide(Decision made, Instant now) {
        apply(CaseEvent.DECIDE, now);
        decision = made;
        penaltyNo = made.penaltyNo();
        amountYuan = made.amountYuan();
        decidedOn = made.decidedOn();
    }

    public void serve(LocalDate today, Instant now) {
        apply(CaseEvent.SERVE, now);
        servedOn = today;
    }

    public void publish(LocalDate today, Instant now) {
        apply(CaseEvent.PUBLISH, now);
        publishedOn = today;
    }

    public void annul(LocalDate today, Instant now) {
        apply(CaseEvent.ANNUL, now);
        annulledOn = today;
    }

    public void withdraw(LocalDate today) {
        withdrawnOn = today;
    }

    public void pause(CasePause pause) {
        List<CasePause> all = new ArrayList<>(pauses);
        all.add(pause);
        pauses = List.copyOf(all);
    }

    public void resume(LocalDate today) {
        pauses = pauses.stream().map(pause -> pause.to() == null ? pause.endedOn(today) : pause).toList();
    }

    public void dueOn(LocalDate day) {
        decisionDueOn = day;
    }

    public void flagOverdue() {
        overdue = true;
    }

    public boolean isPaused() {
        return pauses.stream().anyMatch(pause -> pause.to() == null);
    }

    /** The pauses as the clock of a day counts them. */
    public List<Pause> pausesOn(LocalDate day) {
        return pauses.stream().map(pause -> pause.seenOn(day)).toList();
    }

    /** What the law is asked about. */
    public Facts facts() {
        return new Facts(charge.conduct(), charge.circumstance(), charge.subject(), charge.occurredFrom(), charge.occurredTo());
    }

    /** Ids of all who have investigated, those who had to leave included: duties stay apart from what they did (J-01). */
    public Set<String> everInvestigated() {
        return Stream.concat(officers.stream(), recused().stream()).map(Officer::subject).collect(Collectors.toSet());
    }

    /** Ids of those who investigate now. */
    public Set<String> investigators() {
        return officers.stream().map(Officer::subject).collect(Collectors.toSet());
    }

    public String caseNo() {
        return caseNo;
    }

    public String leadNo() {
        return leadNo;
    }

    public String uscc() {
        return uscc;
    }

    public String unitName() {
        return unitName;
    }

    public String permitNo() {
        return permitNo;
    }

    public String division() {
        return division;
    }

    public String cause() {
        return cause;
    }

    public CaseStatus status() {
        return status;
    }

    public Instant statusSince() {
        return statusSince;
    }

    /** Counts from 1; one more each time that the legal review sends the case back. */
    public int turn() {
        return turn;
    }

    public Charge charge() {
        return charge;
    }

    public LocalDate foundOn() {
        return foundOn;
    }

    public LocalDate filedOn() {
        return filedOn;
    }

    public LocalDate decisionDueOn() {
        return decisionDueOn;
    }

    public boolean overdue() {
        return overdue;
    }

    public List<Officer> officers() {
        return officers;
    }

    /** Those who had to leave (APnL §43). */
    public List<Officer> recused() {
        return recused == null ? List.of() : recused;
    }

    public boolean certificatesShown() {
        return certificatesShown;
    }

    public List<CasePause> pauses() {
        return pauses;
    }

    public Proposal proposal() {
        return proposal;
    }

    public Notice notice() {
        return notice;
    }

    public Hearing hearing() {
        return hearing;
    }

    public Review review() {
        return review;
    }

    public Decision decision() {
        return decision;
    }

    public String penaltyNo() {
        return penaltyNo;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public LocalDate servedOn() {
        return servedOn;
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }

    public LocalDate annulledOn() {
        return annulledOn;
    }

    public LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    @Converter
    @Immutable
    static class OfficersText extends JsonText<List<Officer>> {

        OfficersText() {
            super(new TypeReference<>() { });
        }
    }

    @Converter
    @Immutable
    static class PausesText extends JsonText<List<CasePause>> {

        PausesText() {
            super(new TypeReference<>() { });
        }
    }

    @Converter
    @Immutable
    static class ProposalText extends JsonText<Proposal> {

        ProposalText() {
            super(Proposal.class);
        }
    }

    @Converter
    @Immutable
    static class NoticeText extends JsonText<Notice> {

        NoticeText() {
            super(Notice.class);
        }
    }

    @Converter
    @Immutable
    static class HearingText extends JsonText<Hearing> {

        HearingText() {
            super(Hearing.class);
        }
    }

    @Converter
    @Immutable
    static class ReviewText extends JsonText<Review> {

        ReviewText() {
            super(Review.class);
        }
    }

    @Converter
    @Immutable
    static class DecisionText extends JsonText<Decision> {

        DecisionText() {
            super(Decision.class);
        }
    }
}
