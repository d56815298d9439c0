package org.onepermit.inspection.enforcement.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.onepermit.inspection.enforcement.Refusal;
import org.onepermit.inspection.enforcement.rules.EnforcementProblem;
import org.onepermit.inspection.enforcement.rules.InvestigationGuard;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.problem.ProblemException;

/**
 * The cases that the current user may see or act on: an enterprise its own once it was notified, an officer those of the own area (J-02), a
 * discloser only those that were decided. Anything else does not exist for that user.
 */
@ApplicationScoped
public class Cases {

    private static final Set<String> FILE_READERS =
        Set.of(Roles.INSPECTOR, Roles.LEGAL_REVIEWER, Roles.APPROVER, Roles.LEADER, Roles.AUDITOR);

    private final EnforcementCaseRepository cases;
    private final CurrentUser user;

    Cases(EnforcementCaseRepository cases, CurrentUser user) {
        this.cases = cases;
        this.user = user;
    }

    /** For reading. */
    public EnforcementCase visible(String caseNo) {
        if (isEnterprise()) {
            return found(caseNo, cases.own(caseNo, user.uscc()));
        }
        return found(caseNo, cases.inArea(caseNo, user.divisionPrefix()).filter(found -> seesFile() || found.decidedOn() != null));
    }

    /** For an act of the party. */
    public EnforcementCase lockOwn(String caseNo) {
        return found(caseNo, cases.lockOwn(caseNo, user.uscc()));
    }

    /** For an officer's act. */
    public EnforcementCase lockInArea(String caseNo) {
        return found(caseNo, cases.lockInArea(caseNo, user.divisionPrefix()));
    }

    /** For an act of those who investigate the case; once they have begun, one of them alone can do nothing (APnL §42). */
    public EnforcementCase lockAsInvestigator(String caseNo) {
        EnforcementCase found = lockAsOneOfTheOfficers(caseNo);
        if (found.certificatesShown()) {
            Refusal.ifAny(EnforcementProblem.INVESTIGATION_REFUSED, InvestigationGuard.goOnRefused(found.officers().size()));
        }
        return found;
    }

    /** For what one of those who investigate does for the own person. */
    public EnforcementCase lockAsOneOfTheOfficers(String caseNo) {
        EnforcementCase found = lockInArea(caseNo);
        if (!found.investigators().contains(user.subject())) {
            throw new ProblemException(EnforcementProblem.NOT_INVESTIGATOR, caseNo);
        }
        return found;
    }

    /** For a job of the process, which knows the number from us. */
    public EnforcementCase lock(String caseNo) {
        return found(caseNo, cases.lockByNo(caseNo));
    }

    /** Whether the current user works on cases, and so sees what is no business of the party and of those who publish (J). */
    public boolean seesFile() {
        return FILE_READERS.stream().anyMatch(user::has);
    }

    public boolean isEnterprise() {
        return user.has(Roles.ENT_AGENT) || user.has(Roles.ENT_LEGAL);
    }

    private static EnforcementCase found(String caseNo, Optional<EnforcementCase> found) {
        return found.orElseThrow(() -> new ProblemException(EnforcementProblem.NO_SUCH_CASE, caseNo));
    }
}
