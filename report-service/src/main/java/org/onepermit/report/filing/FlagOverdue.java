package org.onepermit.report.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.platform.time.LegalClock;
import org.onepermit.report.filing.rules.ReportStatus;

/** The due day passed: the report is marked overdue, unless it came in after all (ER-01). The unit can still submit it. */
@ApplicationScoped
public class FlagOverdue {

    private final Reports reports;
    private final LegalClock clock;
    private final ReportChronicle chronicle;

    FlagOverdue(Reports reports, LegalClock clock, ReportChronicle chronicle) {
        this.reports = reports;
        this.clock = clock;
        this.chronicle = chronicle;
    }

    /** The report as it stands then. */
    @Transactional
    public Report flag(String dutyNo) {
        Report report = reports.lock(dutyNo);
        if (clock.today().isAfter(report.dueOn()) && report.flagOverdue(clock.now())) {
            chronicle.record(report, "flag-overdue", Map.of("dueOn", report.dueOn()));
        }
        return report;
    }

    /** The same for a correction that was not made in time. */
    @Transactional
    public Report flagCorrection(String dutyNo) {
        Report report = reports.lock(dutyNo);
        if (report.correctionDueOn() != null && clock.today().isAfter(report.correctionDueOn()) && report.flagCorrectionOverdue(clock.now())) {
            chronicle.record(report, "flag-correction-overdue", Map.of("dueOn", report.correctionDueOn()));
        }
        return report;
    }

    /** Whether a lead follows. */
    public static boolean overdue(Report report) {
        return report.status() == ReportStatus.OVERDUE || report.status() == ReportStatus.OVERDUE_CORRECTION;
    }
}
