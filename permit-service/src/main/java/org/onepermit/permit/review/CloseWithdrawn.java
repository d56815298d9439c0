package org.onepermit.permit.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.onepermit.permit.filing.Applications;
import org.onepermit.permit.worklist.WorkItems;

/** The process ends after a withdrawal: work that a job opened meanwhile is cancelled too. */
@ApplicationScoped
public class CloseWithdrawn {

    private final Applications applications;
    private final WorkItems work;

    CloseWithdrawn(Applications applications, WorkItems work) {
        this.applications = applications;
        this.work = work;
    }

    @Transactional
    public void close(String applicationNo) {
        applications.lock(applicationNo);
        work.cancelOpen(applicationNo);
    }
}
