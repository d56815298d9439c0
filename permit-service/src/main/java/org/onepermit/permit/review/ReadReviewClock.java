package org.onepermit.permit.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.onepermit.permit.filing.Applications;
import org.onepermit.permit.worklist.WorkItem;
import org.onepermit.permit.worklist.WorkItems;
import org.onepermit.permit.worklist.rules.WorkKind;

/** The process sets its timer anew, after a site check or a pause has moved the due date. */
@ApplicationScoped
public class ReadReviewClock {

    private final Applications applications;
    private final WorkItems work;
    private final CaseClocks clocks;

    ReadReviewClock(Applications applications, WorkItems work, CaseClocks clocks) {
        this.applications = applications;
        this.work = work;
        this.clocks = clocks;
    }

    @Transactional
    public Instant read(String applicationNo, String itemId) {
        Instant dueAt = clocks.decisionDueAt(applications.lock(applicationNo));
        WorkItem item = work.of(itemId, WorkKind.REVIEW, applicationNo);
        item.due(dueAt);
        return dueAt;
    }
}
