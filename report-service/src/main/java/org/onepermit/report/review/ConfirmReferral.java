package org.onepermit.report.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.process.Outbox;
import org.onepermit.platform.time.LegalClock;
import org.onepermit.report.duty.rules.ReviewDecision;
import org.onepermit.report.filing.Report;
import org.onepermit.report.filing.ReportChronicle;
import org.onepermit.report.filing.Reports;
import org.onepermit.report.review.ReportReview.Officer;
import org.onepermit.report.review.rules.ReviewProblem;
import org.onepermit.report.review.rules.ReviewStatus;

/** A second person confirms a referral, or sends it back into review. What follows is a lead that an officer judges, no penalty (D.5). */
@ApplicationScoped
public class ConfirmReferral {

    private final Reports reports;
    private final ReviewRepository reviews;
    private final CurrentUser user;
    private final LegalClock clock;
    private final Outbox outbox;
    private final ReportChronicle chronicle;

    ConfirmReferral(Reports reports, ReviewRepository reviews, CurrentUser user, LegalClock clock, Outbox outbox, ReportChronicle chronicle) {
        this.reports = reports;
        this.reviews = reviews;
        this.user = user;
        this.clock = clock;
        this.outbox = outbox;
        this.chronicle = chronicle;
    }

    /** @param reason why not; null if confirmed */
    @Transactional
    public ReportReview confirm(String dutyNo, boolean confirmed, String reason) {
        Report report = reports.lockInArea(dutyNo);
        ReportReview review = reviews.latest(dutyNo).filter(found -> found.status() == ReviewStatus.PROPOSED)
            .orElseThrow(() -> new ProblemException(ReviewProblem.NOT_OPEN, dutyNo));
        if (user.subject().equals(review.reviewer())) {
            throw new ProblemException(ReviewProblem.SAME_PERSON, "proposed it");
        }
        Officer officer = new Officer(user.subject(), user.name());
        if (confirmed) {
            report.refer(clock.now());
            review.confirm(officer, clock.now());
            outbox.startOrPublish(DecideReport.MESSAGE, review.id(), Map.of("reviewOutcome", ReviewDecision.Outcome.REFERRED.name()));
            chronicle.record(report, "CatchEvent_ReportReviewed", "refer-report", Map.of());
        } else {
            review.decline(officer, reason);
            chronicle.record(report, "decline-referral", Map.of("reason", reason == null ? "" : reason));
        }
        return review;
    }
}
