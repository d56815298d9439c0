package org.onepermit.report.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.onepermit.platform.time.LegalClock;
import org.onepermit.platform.time.WorkingCalendar;
import org.onepermit.report.duty.rules.DutyTerms;
import org.onepermit.report.duty.rules.ReviewDecision;
import org.onepermit.report.filing.Report;
import org.onepermit.report.filing.ReportSubmitted;
import org.onepermit.report.filing.Reports;
import org.onepermit.report.filing.rules.ReportStatus;

/** A submitted report is put before the reviewers of its area, once a round, by its submission or by the process, whichever is first. */
@ApplicationScoped
public class OpenReview {

    private final Reports reports;
    private final ReviewRepository reviews;
    private final WorkingCalendar calendar;
    private final DutyTerms terms;
    private final LegalClock clock;

    OpenReview(Reports reports, ReviewRepository reviews, WorkingCalendar calendar, DutyTerms terms, LegalClock clock) {
        this.reports = reports;
        this.reviews = reviews;
        this.calendar = calendar;
        this.terms = terms;
        this.clock = clock;
    }

    /** The open round, or the last one if it is decided already. */
    @Transactional
    public ReportReview open(String dutyNo) {
        return open(reports.lock(dutyNo));
    }

    void submitted(@Observes ReportSubmitted event) {
        open(event.dutyNo());
    }

    ReportReview open(Report report) {
        Optional<ReportReview> latest = reviews.latest(report.dutyNo());
        LocalDate due = ReviewDecision.reviewDue(clock.today(), calendar, terms);
        boolean waits = report.reviewDueOn() != null || report.status() == ReportStatus.SUBMITTED;
        report.openReview(due, clock.now());
        if (latest.isPresent() && (latest.get().isOpen() || !waits)) {
            return latest.get();
        }
        ReportReview review = new ReportReview(report, latest.map(ReportReview::round).orElse(0) + 1, report.reviewDueOn(), clock.now());
        reviews.persist(review);
        return review;
    }
}
