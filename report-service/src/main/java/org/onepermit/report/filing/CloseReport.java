package org.onepermit.report.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Nothing is owed any more: the process ends. A report that was submitted or drafted stays on file. */
@ApplicationScoped
public class CloseReport {

    private final ReportRepository reports;
    private final ReportChronicle chronicle;

    CloseReport(ReportRepository reports, ReportChronicle chronicle) {
        this.reports = reports;
        this.chronicle = chronicle;
    }

    @Transactional
    public void close(String dutyNo) {
        reports.byNo(dutyNo).ifPresent(report -> chronicle.record(report, "close-report", Map.of()));
    }
}
