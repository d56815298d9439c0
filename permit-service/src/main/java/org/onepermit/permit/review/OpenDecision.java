package org.onepermit.permit.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.onepermit.permit.filing.Application;
import org.onepermit.permit.filing.Applications;
import org.onepermit.permit.worklist.WorkItem;
import org.onepermit.permit.worklist.WorkItems;
import org.onepermit.permit.worklist.rules.WorkKind;

/** The process puts a recommendation before the approvers. The decision falls due with the review: it is one clock (R §12). */
@ApplicationScoped
public class OpenDecision {

    private final Applications applications;
    private final WorkItems work;
    private final CaseClocks clocks;

    OpenDecision(Applications applications, WorkItems work, CaseClocks clocks) {
        this.applications = applications;
        this.work = work;
        this.clocks = clocks;
    }

    @Transactional
    public WorkItem open(String applicationNo) {
        Application application = applications.lock(applicationNo);
        return work.open(WorkKind.DECISION, application.toCase(), 1, clocks.decisionDueAt(application));
    }
}
