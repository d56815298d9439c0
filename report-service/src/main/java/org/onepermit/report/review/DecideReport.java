package org.onepermit.report.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.problem.FieldError;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.process.Outbox;
import org.onepermit.platform.time.LegalClock;
import org.onepermit.platform.time.WorkingCalendar;
import org.onepermit.report.duty.rules.DutyTerms;
import org.onepermit.report.duty.rules.ReviewDecision;
import org.onepermit.report.duty.rules.ReviewDecision.Lack;
import org.onepermit.report.duty.rules.ReviewDecision.Outcome;
import org.onepermit.report.filing.Report;
import org.onepermit.report.filing.ReportChronicle;
import org.onepermit.report.filing.ReportVersionRepository;
import org.onepermit.report.filing.Reports;
import org.onepermit.report.filing.rules.CorrectionItem;
import org.onepermit.report.notice.Notices;
import org.onepermit.report.review.ReportReview.Officer;
import org.onepermit.report.review.rules.ReviewProblem;

/** A reviewer accepts a report, returns it once with one list, or proposes to refer it to enforcement (D-16). */
@ApplicationScoped
public class DecideReport {

    public static final String MESSAGE = "Msg_ReportReviewed";

    private final Reports reports;
    private final ReportVersionRepository versions;
    private final ReviewRepository reviews;
    private final OpenReview open;
    private final BatchRepository batches;
    private final EvidencePack packs;
    private final WorkingCalendar calendar;
    private final DutyTerms terms;
    private final CurrentUser user;
    private final LegalClock clock;
    private final Notices notices;
    private final Outbox outbox;
    private final ReportChronicle chronicle;

    DecideReport(Reports reports, ReportVersionRepository versions, ReviewRepository reviews, OpenReview open, BatchRepository batches,
        EvidencePack packs, WorkingCalendar calendar, DutyTerms terms, CurrentUser user, LegalClock clock, Notices notices, Outbox outbox,
        ReportChronicle chronicle) {
        this.reports = reports;
        this.versions = versions;
        this.reviews = reviews;
        this.open = open;
        this.batches = batches;
        this.packs = packs;
        this.calendar = calendar;
        this.terms = terms;
        this.user = user;
        this.clock = clock;
        this.notices = notices;
        this.outbox = outbox;
        this.chronicle = chronicle;
    }

    /** What is decided; {@code findings} are the keys of those a referral rests on, none for all that are leads. */
    public record Decision(Outcome outcome, List<String> remarks, List<CorrectionItem> corrections, List<String> evidence, List<String> findings) { }

    @Transactional
    public ReportReview decide(String dutyNo, Decision decision) {
        Report report = reports.lockInArea(dutyNo);
        ReportReview review = open.open(report);
        review.requireOpen();
        requireByHand(review);
        ReviewDecision made = new ReviewDecision(decision.outcome(), decision.remarks(),
            decision.corrections().stream().map(CorrectionItem::problem).toList(), decision.evidence(), user.subject(), null);
        requireComplete(made, dutyNo);
        switch (decision.outcome()) {
            case ACCEPTED, ACCEPTED_WITH_REMARKS -> accept(report, review, made);
            case RETURNED -> giveBack(report, review, made, numbered(decision.corrections()));
            case REFERRED -> propose(report, review, made, decision.findings());
        }
        return review;
    }

    /** The rest of a batch goes with the batch; its sample is reviewed by hand. */
    private void requireByHand(ReportReview review) {
        if (review.batchNo() != null && !batches.require(review.batchNo()).sampled(review.dutyNo())) {
            throw new ProblemException(ReviewProblem.IN_BATCH, review.batchNo());
        }
    }

    private void requireComplete(ReviewDecision made, String dutyNo) {
        List<Lack> lacks = made.lacks().stream().filter(lack -> lack != Lack.APPROVER).toList();
        if (!lacks.isEmpty()) {
            throw new ProblemException(ReviewProblem.DECISION_INCOMPLETE, null, lacks.stream().map(DecideReport::error).toList());
        }
        if (made.outcome() == Outcome.RETURNED && reviews.returnedBefore(dutyNo)) {
            throw new ProblemException(ReviewProblem.RETURNED_BEFORE, dutyNo);
        }
    }

    private static FieldError error(Lack lack) {
        return new FieldError(lack.name().toLowerCase(Locale.ROOT), "lacking");
    }

    private static List<CorrectionItem> numbered(List<CorrectionItem> items) {
        List<CorrectionItem> numbered = new ArrayList<>();
        items.forEach(item -> numbered.add(new CorrectionItem(String.valueOf(numbered.size() + 1), item.field() == null ? "" : item.field(),
            item.problem(), item.requirement(), null)));
        return numbered;
    }

    private void accept(Report report, ReportReview review, ReviewDecision made) {
        report.accept(made.remarks(), clock.now());
        review.decide(made, List.of(), officer(), clock.now());
        notices.toUnit(report.uscc(), report.dutyNo(), "report-accepted", words(report));
        tell(report, review, "accept-report", Map.of("remarks", made.remarks().size()));
    }

    private void giveBack(Report report, ReportReview review, ReviewDecision made, List<CorrectionItem> items) {
        LocalDate due = ReviewDecision.correctionDue(clock.today(), calendar, terms);
        report.giveBack(items, due, clock.now());
        review.decide(made, items, officer(), clock.now());
        notices.toUnit(report.uscc(), report.dutyNo(), "report-returned", words(report));
        tell(report, review, "return-report", Map.of("items", items.size(), "dueOn", due));
    }

    private void propose(Report report, ReportReview review, ReviewDecision made, List<String> findings) {
        review.propose(made.evidence(), packs.of(report, versions.latest(report).orElseThrow(), findings), officer());
        chronicle.record(report, "propose-referral", Map.of());
    }

    private void tell(Report report, ReportReview review, String act, Map<String, Object> detail) {
        outbox.startOrPublish(MESSAGE, review.id(), Map.of("reviewOutcome", review.outcome().name()));
        chronicle.record(report, "CatchEvent_ReportReviewed", act, detail);
    }

    private static Map<String, Object> words(Report report) {
        return Map.of("unitName", report.unitName(), "typeZh", report.period().type().zh(), "typeEn", report.period().type().en(),
            "from", report.period().from(), "to", report.period().to());
    }

    private Officer officer() {
        return new Officer(user.subject(), user.name());
    }
}
