package org.onepermit.report.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.time.LegalClock;
import org.onepermit.report.check.EvidenceBook;
import org.onepermit.report.check.rules.Evidence;
import org.onepermit.report.filing.Report;
import org.onepermit.report.filing.ReportRepository;
import org.onepermit.report.filing.Reports;
import org.onepermit.report.filing.rules.Risk;
import org.onepermit.report.review.rules.ReviewStatus;

/** Puts together what a reviewer sees. */
@ApplicationScoped
public class ReviewViews {

    private static final int HISTORY_YEARS = 2;

    private final Reports reports;
    private final ReportRepository repository;
    private final ReviewRepository reviews;
    private final BatchRepository batches;
    private final EvidenceBook evidence;
    private final CurrentUser user;
    private final LegalClock clock;

    ReviewViews(Reports reports, ReportRepository repository, ReviewRepository reviews, BatchRepository batches, EvidenceBook evidence,
        CurrentUser user, LegalClock clock) {
        this.reports = reports;
        this.repository = repository;
        this.reviews = reviews;
        this.batches = batches;
        this.evidence = evidence;
        this.user = user;
        this.clock = clock;
    }

    public ReviewView of(String dutyNo) {
        Report report = reports.visible(dutyNo);
        List<ReportReview> rounds = reviews.of(dutyNo);
        boolean mayConfirm = user.has(Roles.APPROVER) && rounds.stream()
            .anyMatch(round -> round.status() == ReviewStatus.PROPOSED && !user.subject().equals(round.reviewer()));
        return new ReviewView(dutyNo, rounds.stream().map(this::round).toList(), reasons(report), known(report),
            !reviews.returnedBefore(dutyNo), mayConfirm);
    }

    private List<Risk.Reason> reasons(Report report) {
        return Risk.reasons(report.leads(), report.warnings(), report.late(),
            repository.record(report.uscc(), report.dutyNo(), clock.today().minusYears(HISTORY_YEARS)));
    }

    private Evidence known(Report report) {
        Evidence all = evidence.of(report.permitNo(), report.period());
        return new Evidence(all.ledger(), all.automatic(), null, all.laboratory(), null, all.taxReturn(), all.laboratories(), all.warningDays(),
            all.events(), all.link(), all.factors(), all.survey());
    }

    private ReviewView.Round round(ReportReview r) {
        boolean sampled = r.batchNo() != null && batches.require(r.batchNo()).sampled(r.dutyNo());
        return new ReviewView.Round(r.id(), r.round(), r.status(), r.openedAt(), r.dueOn(), r.overdue(), r.outcome(), r.remarks(), r.corrections(),
            r.evidence(), r.pack(), r.reviewerName(), r.approverName(), r.refusedBecause(), r.decidedAt(), r.batchNo(), sampled, r.leadNo(),
            r.caseNo(), r.caseOutcome(), r.caseEndedAt());
    }
}
