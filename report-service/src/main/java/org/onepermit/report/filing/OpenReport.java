package org.onepermit.report.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;
import org.onepermit.report.filing.rules.FilingProblem;

/** The process of a duty begins: its report is there to be written. Found if the unit was faster. */
@ApplicationScoped
public class OpenReport {

    private final OwedReports owed;
    private final ReportRepository reports;
    private final LegalClock clock;

    OpenReport(OwedReports owed, ReportRepository reports, LegalClock clock) {
        this.owed = owed;
        this.reports = reports;
        this.clock = clock;
    }

    @Transactional
    public Report open(String dutyNo) {
        return reports.lockByNo(dutyNo).orElseGet(() -> {
            Report report = new Report(owed.find(dutyNo).orElseThrow(() -> new ProblemException(FilingProblem.NO_SUCH_DUTY, dutyNo)), clock.now());
            reports.persist(report);
            return report;
        });
    }
}
