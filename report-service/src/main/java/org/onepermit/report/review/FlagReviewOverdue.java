package org.onepermit.report.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.time.LegalClock;
import org.onepermit.report.filing.Report;
import org.onepermit.report.filing.ReportChronicle;
import org.onepermit.report.filing.Reports;
import org.onepermit.report.notice.Notices;

/** The limit of a review passed without a decision: the leader of the area is told, once (D-15). */
@ApplicationScoped
public class FlagReviewOverdue {

    private final Reports reports;
    private final ReviewRepository reviews;
    private final Notices notices;
    private final LegalClock clock;
    private final ReportChronicle chronicle;

    FlagReviewOverdue(Reports reports, ReviewRepository reviews, Notices notices, LegalClock clock, ReportChronicle chronicle) {
        this.reports = reports;
        this.reviews = reviews;
        this.notices = notices;
        this.clock = clock;
        this.chronicle = chronicle;
    }

    @Transactional
    public void flag(String dutyNo) {
        Report report = reports.lock(dutyNo);
        reviews.latest(dutyNo).filter(review -> review.isOpen() && !review.overdue() && clock.today().isAfter(review.dueOn())).ifPresent(review -> {
            review.flagOverdue();
            notices.toOfficers(Roles.LEADER, report.division(), dutyNo, "review-overdue", Map.of("unitName", report.unitName(), "dueOn", review.dueOn()));
            chronicle.record(report, "flag-review-overdue", Map.of("dueOn", review.dueOn()));
        });
    }
}
