package org.onepermit.inspection.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.onepermit.inspection.enforcement.rules.EnforcementProblem;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.problem.ProblemException;

/** The leads of the current officer's area (J-02). Any other does not exist for that officer. */
@ApplicationScoped
public class Leads {

    private final LeadRepository leads;
    private final CurrentUser user;

    Leads(LeadRepository leads, CurrentUser user) {
        this.leads = leads;
        this.user = user;
    }

    /** For reading. */
    public Lead visible(String leadNo) {
        return found(leadNo, leads.inArea(leadNo, user.divisionPrefix()));
    }

    /** For an officer's act. */
    public Lead lockInArea(String leadNo) {
        return found(leadNo, leads.lockInArea(leadNo, user.divisionPrefix()));
    }

    /** For a job of the process, which knows the number from us. */
    public Lead lock(String leadNo) {
        return found(leadNo, leads.lockByNo(leadNo));
    }

    private static Lead found(String leadNo, Optional<Lead> lead) {
        return lead.orElseThrow(() -> new ProblemException(EnforcementProblem.NO_SUCH_LEAD, leadNo));
    }
}
