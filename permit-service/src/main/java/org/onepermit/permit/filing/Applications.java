package org.onepermit.permit.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.onepermit.permit.filing.rules.FilingProblem;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.problem.ProblemException;

/**
 * The applications that the current user may see or act on: an enterprise its own, an officer those received in the own area (J-02).
 * Anything else does not exist for that user.
 */
@ApplicationScoped
public class Applications {

    private final ApplicationRepository applications;
    private final CurrentUser user;

    Applications(ApplicationRepository applications, CurrentUser user) {
        this.applications = applications;
        this.user = user;
    }

    /** For reading. */
    public Application visible(String applicationNo) {
        return found(applicationNo, isEnterprise()
            ? applications.own(applicationNo, user.uscc())
            : applications.inArea(applicationNo, user.divisionPrefix()));
    }

    /** For an applicant's act. */
    public Application lockOwn(String applicationNo) {
        return found(applicationNo, applications.lockOwn(applicationNo, user.uscc()));
    }

    /** For an officer's act. */
    public Application lockInArea(String applicationNo) {
        return found(applicationNo, applications.lockInArea(applicationNo, user.divisionPrefix()));
    }

    /** For a job of the process, which knows the number from us. */
    public Application lock(String applicationNo) {
        return found(applicationNo, applications.lockByNo(applicationNo));
    }

    /** The unit itself, and those officers who must judge the whole (J-03). */
    boolean seesSecrets() {
        return isEnterprise() || user.has(Roles.REVIEWER) || user.has(Roles.APPROVER);
    }

    boolean isEnterprise() {
        return user.has(Roles.ENT_AGENT) || user.has(Roles.ENT_LEGAL);
    }

    private static Application found(String applicationNo, Optional<Application> application) {
        return application.orElseThrow(() -> new ProblemException(FilingProblem.NO_SUCH_APPLICATION, applicationNo));
    }
}
