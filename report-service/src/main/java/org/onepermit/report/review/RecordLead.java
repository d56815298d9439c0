package org.onepermit.report.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.report.duty.rules.ReviewDecision;
import org.onepermit.report.filing.Report;
import org.onepermit.report.filing.ReportChronicle;
import org.onepermit.report.filing.Reports;

/** Enforcement opened a lead and told its number: kept with the referral it came of, and in the report's story. */
@ApplicationScoped
public class RecordLead {

    private final Reports reports;
    private final ReviewRepository reviews;
    private final ReportChronicle chronicle;

    RecordLead(Reports reports, ReviewRepository reviews, ReportChronicle chronicle) {
        this.reports = reports;
        this.reviews = reviews;
        this.chronicle = chronicle;
    }

    @Transactional
    public void record(String dutyNo, String leadNo) {
        Report report = reports.lock(dutyNo);
        reviews.latest(dutyNo).filter(review -> review.outcome() == ReviewDecision.Outcome.REFERRED && review.leadNo() == null)
            .ifPresent(review -> review.leadOpened(leadNo));
        chronicle.record(report, "open-report-lead", Map.of("leadNo", leadNo));
    }
}
