package org.onepermit.report.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.report.filing.rules.FilingProblem;

/**
 * The reports that the current user may see or act on: an enterprise its own, an officer those received in the own area (J-02).
 * Anything else does not exist for that user.
 */
@ApplicationScoped
public class Reports {

    private final ReportRepository reports;
    private final CurrentUser user;

    Reports(ReportRepository reports, CurrentUser user) {
        this.reports = reports;
        this.user = user;
    }

    /** For reading. */
    public Report visible(String dutyNo) {
        return found(dutyNo, isEnterprise() ? reports.own(dutyNo, user.uscc()) : reports.inArea(dutyNo, user.divisionPrefix()));
    }

    /** For an act of the unit. */
    public Report lockOwn(String dutyNo) {
        return found(dutyNo, reports.lockOwn(dutyNo, user.uscc()));
    }

    /** For an officer's act. */
    public Report lockInArea(String dutyNo) {
        return found(dutyNo, reports.lockInArea(dutyNo, user.divisionPrefix()));
    }

    /** For a job of the process, which knows the number from us. */
    public Report lock(String dutyNo) {
        return found(dutyNo, reports.lockByNo(dutyNo));
    }

    public boolean isEnterprise() {
        return user.has(Roles.ENT_AGENT) || user.has(Roles.ENT_LEGAL);
    }

    private static Report found(String dutyNo, Optional<Report> report) {
        return report.orElseThrow(() -> new ProblemException(FilingProblem.NO_SUCH_REPORT, dutyNo));
    }
}
