package org.onepermit.report.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.platform.time.LegalClock;
import org.onepermit.report.filing.Report;
import org.onepermit.report.filing.ReportChronicle;
import org.onepermit.report.filing.Reports;

/** Makes an accepted report public, once (D-13). */
@ApplicationScoped
public class PublishReport {

    private final Reports reports;
    private final LegalClock clock;
    private final ReportChronicle chronicle;

    PublishReport(Reports reports, LegalClock clock, ReportChronicle chronicle) {
        this.reports = reports;
        this.clock = clock;
        this.chronicle = chronicle;
    }

    @Transactional
    public void publish(String dutyNo) {
        Report report = reports.lock(dutyNo);
        if (report.publish(clock.now())) {
            chronicle.record(report, "publish-report", Map.of("versionNo", report.versionNo()));
        }
    }
}
