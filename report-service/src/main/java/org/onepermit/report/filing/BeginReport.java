package org.onepermit.report.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;
import org.onepermit.report.filing.rules.FilingProblem;

/** An enterprise begins the report of a duty; what the bureau knows is filled in. Begun twice, it is the same report. */
@ApplicationScoped
public class BeginReport {

    private final OwedReports owed;
    private final ReportRepository reports;
    private final Examiner examiner;
    private final CurrentUser user;
    private final LegalClock clock;
    private final ReportChronicle chronicle;

    BeginReport(OwedReports owed, ReportRepository reports, Examiner examiner, CurrentUser user, LegalClock clock, ReportChronicle chronicle) {
        this.owed = owed;
        this.reports = reports;
        this.examiner = examiner;
        this.user = user;
        this.clock = clock;
        this.chronicle = chronicle;
    }

    @Transactional
    public Report begin(String dutyNo) {
        OwedReport duty = owed.find(dutyNo).filter(found -> found.uscc().equals(user.uscc()))
            .orElseThrow(() -> new ProblemException(FilingProblem.NO_SUCH_DUTY, dutyNo));
        requireOwed(duty);
        Report report = reports.lockByNo(dutyNo).orElseGet(() -> opened(duty));
        if (report.content() == null) {
            report.begin(examiner.prefilled(duty), clock.now());
            chronicle.record(report, "begin-report", Map.of());
        }
        return report;
    }

    private Report opened(OwedReport duty) {
        Report report = new Report(duty, clock.now());
        reports.persist(report);
        return report;
    }

    private void requireOwed(OwedReport duty) {
        if (!duty.owed()) {
            throw new ProblemException(FilingProblem.NOTHING_OWED, duty.dutyNo());
        }
        if (!clock.today().isAfter(duty.period().to())) {
            throw new ProblemException(FilingProblem.PERIOD_NOT_OVER, Map.of("periodTo", duty.period().to()));
        }
    }
}
