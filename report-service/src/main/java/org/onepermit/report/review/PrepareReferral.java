package org.onepermit.report.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onepermit.platform.problem.Messages;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.report.duty.rules.ReviewDecision.Outcome;
import org.onepermit.report.filing.Report;
import org.onepermit.report.filing.ReportLead;
import org.onepermit.report.filing.ReportRepository;
import org.onepermit.report.filing.rules.FilingProblem;

/** What enforcement is told of a report that two people referred. */
@ApplicationScoped
public class PrepareReferral {

    private final ReportRepository reports;
    private final ReviewRepository reviews;
    private final Messages messages;

    PrepareReferral(ReportRepository reports, ReviewRepository reviews, Messages messages) {
        this.reports = reports;
        this.reviews = reviews;
        this.messages = messages;
    }

    public ReportLead of(String dutyNo) {
        Report report = reports.byNo(dutyNo).orElseThrow(() -> new ProblemException(FilingProblem.NO_SUCH_REPORT, dutyNo));
        List<ReportReview> referred = reviews.of(dutyNo).stream().filter(review -> review.outcome() == Outcome.REFERRED).toList();
        ReportReview last = referred.get(referred.size() - 1);
        String subject = messages.text(Locale.CHINESE, "lead.referral", Map.of("type", report.period().type().zh(),
            "periodFrom", report.period().from(), "periodTo", report.period().to())).orElse("lead.referral");
        return ReportLead.of(report, key(last), subject, String.join("\n", last.evidence()), last.pack());
    }

    /** What a referral's lead is called within its report. */
    static String key(ReportReview referral) {
        return "REVIEW-" + referral.round();
    }
}
