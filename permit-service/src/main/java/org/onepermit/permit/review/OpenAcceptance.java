package org.onepermit.permit.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.onepermit.permit.filing.Application;
import org.onepermit.permit.filing.Applications;
import org.onepermit.permit.worklist.WorkItem;
import org.onepermit.permit.worklist.WorkItems;
import org.onepermit.permit.worklist.rules.WorkKind;

/** The process puts a received application before the clerks. */
@ApplicationScoped
public class OpenAcceptance {

    private final Applications applications;
    private final WorkItems work;
    private final CaseClocks clocks;

    OpenAcceptance(Applications applications, WorkItems work, CaseClocks clocks) {
        this.applications = applications;
        this.work = work;
        this.clocks = clocks;
    }

    @Transactional
    public WorkItem open(String applicationNo) {
        Application application = applications.lock(applicationNo);
        return work.open(WorkKind.ACCEPTANCE, application.toCase(), application.submissionRound(), clocks.acceptanceDueAt(application));
    }
}
