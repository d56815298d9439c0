package org.onepermit.report.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.platform.page.Revision;
import org.onepermit.platform.time.LegalClock;
import org.onepermit.report.filing.rules.ExecutionReport;

/** An enterprise saves its report as it goes. Nothing is lost for being incomplete or wrong: the checks say what is. */
@ApplicationScoped
public class SaveDraft {

    private final Reports reports;
    private final LegalClock clock;
    private final ReportChronicle chronicle;

    SaveDraft(Reports reports, LegalClock clock, ReportChronicle chronicle) {
        this.reports = reports;
        this.clock = clock;
        this.chronicle = chronicle;
    }

    @Transactional
    public Report save(String dutyNo, Revision seen, ExecutionReport content, Map<String, String> explanations, Map<String, String> secretReasons) {
        Report report = reports.lockOwn(dutyNo);
        Revision.require(seen, report.version());
        report.save(content, explanations, secretReasons, clock.now());
        chronicle.audit(report, "save-report", Map.of());
        return report;
    }
}
