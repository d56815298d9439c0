package org.onepermit.report.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.time.LegalClock;
import org.onepermit.report.filing.Report;
import org.onepermit.report.filing.ReportChronicle;
import org.onepermit.report.filing.ReportLead;
import org.onepermit.report.filing.ReportRepository;
import org.onepermit.report.filing.rules.ReportStatus;
import org.onepermit.report.notice.Notices;
import org.onepermit.report.review.rules.CaseOutcome;

/**
 * Enforcement ended what a report gave rise to: its story says how, and a report that waits for just this is accepted or reviewed again
 * (M.4 caseClosed). Told twice, it counts once.
 */
@ApplicationScoped
public class HearCaseEnd {

    private final ReportRepository reports;
    private final ReviewRepository reviews;
    private final EndReferral end;
    private final Notices notices;
    private final LegalClock clock;
    private final ReportChronicle chronicle;

    HearCaseEnd(ReportRepository reports, ReviewRepository reviews, EndReferral end, Notices notices, LegalClock clock, ReportChronicle chronicle) {
        this.reports = reports;
        this.reviews = reviews;
        this.end = end;
        this.notices = notices;
        this.clock = clock;
        this.chronicle = chronicle;
    }

    /**
     * What enforcement tells.
     *
     * @param sourceKey what {@link ReportLead} called it
     * @param caseNo    null for a lead that became no case
     */
    public record CaseEnd(String source, String sourceKey, String leadNo, String caseNo, CaseOutcome outcome) {

        Map<String, Object> detail() {
            Map<String, Object> detail = new LinkedHashMap<>();
            detail.put("leadNo", leadNo);
            detail.put("no", caseNo == null ? leadNo : caseNo);
            return detail;
        }
    }

    /** Of leads from elsewhere, and of those that name no report of ours, nothing is to be done. */
    @Transactional
    public void hear(CaseEnd told) {
        if (ReportLead.SOURCE.equals(told.source())) {
            reports.lockByNo(ReportLead.reportNo(told.sourceKey())).filter(report -> !chronicle.tells(report, told.outcome().act(), told.leadNo()))
                .ifPresent(report -> take(report, told));
        }
    }

    private void take(Report report, CaseEnd told) {
        Optional<ReportReview> referral = referral(report, told);
        referral.ifPresent(review -> review.caseEnded(told.caseNo(), told.outcome(), clock.now()));
        boolean waits = report.status() == ReportStatus.REFERRED && referral.isPresent() && referral.equals(reviews.latest(report.dutyNo()));
        if (!waits) {
            chronicle.record(report, told.outcome().act(), told.detail());
            return;
        }
        end.end(report, told.outcome().clearsReport());
        notices.toOfficers(Roles.REVIEWER, report.division(), report.dutyNo(), told.outcome().act(), Map.of("unitName", report.unitName()));
        chronicle.record(report, EndReferral.ELEMENT, told.outcome().act(), told.detail());
    }

    /** The round that referred the report. A lead that somebody else opened under its key is not the one that was asked for. */
    private Optional<ReportReview> referral(Report report, CaseEnd told) {
        return reviews.of(report.dutyNo()).stream()
            .filter(review -> told.sourceKey().equals(ReportLead.sourceKey(report, PrepareReferral.key(review))))
            .filter(review -> review.leadNo() == null || review.leadNo().equals(told.leadNo())).findFirst();
    }
}
