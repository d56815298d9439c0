package org.onepermit.report.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.platform.process.Outbox;
import org.onepermit.platform.time.LegalClock;
import org.onepermit.platform.time.WorkingCalendar;
import org.onepermit.report.duty.rules.DutyTerms;
import org.onepermit.report.duty.rules.ReviewDecision;
import org.onepermit.report.filing.Report;
import org.onepermit.report.filing.ReportChronicle;
import org.onepermit.report.filing.Reports;

/** Enforcement is done with a referred report: it is accepted as it stands, or reviewed again (M.4 caseClosed). */
@ApplicationScoped
public class EndReferral {

    public static final String MESSAGE = "Msg_ReferralEnded";
    static final String ELEMENT = "CatchEvent_ReferralEnded";

    private final Reports reports;
    private final OpenReview open;
    private final WorkingCalendar calendar;
    private final DutyTerms terms;
    private final LegalClock clock;
    private final Outbox outbox;
    private final ReportChronicle chronicle;

    EndReferral(Reports reports, OpenReview open, WorkingCalendar calendar, DutyTerms terms, LegalClock clock, Outbox outbox,
        ReportChronicle chronicle) {
        this.reports = reports;
        this.open = open;
        this.calendar = calendar;
        this.terms = terms;
        this.clock = clock;
        this.outbox = outbox;
        this.chronicle = chronicle;
    }

    @Transactional
    public Report end(String dutyNo, boolean accepted, String reason) {
        Report report = reports.lockInArea(dutyNo);
        end(report, accepted);
        chronicle.record(report, ELEMENT, "end-referral", Map.of("accepted", accepted, "reason", reason));
        return report;
    }

    /** Leaves the chronicle to the caller. */
    void end(Report report, boolean accepted) {
        report.endReferral(accepted, ReviewDecision.reviewDue(clock.today(), calendar, terms), clock.now());
        if (!accepted) {
            open.open(report);
        }
        outbox.startOrPublish(MESSAGE, report.dutyNo(), Map.of("referralOutcome", accepted ? "ACCEPTED" : "REVIEW"));
    }
}
