package org.onepermit.permit.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.onepermit.permit.filing.Application;
import org.onepermit.permit.filing.Applications;
import org.onepermit.permit.filing.rules.ApplicationEvent;
import org.onepermit.permit.filing.rules.ApplicationStatus;
import org.onepermit.permit.worklist.WorkItem;
import org.onepermit.permit.worklist.WorkItems;
import org.onepermit.permit.worklist.rules.WorkKind;
import org.onepermit.platform.process.Outbox;
import org.onepermit.platform.time.LegalClock;

/** A reviewer or approver sits down to an application: it is locked, and the work is taken up by a person who may do it (J-01). */
@ApplicationScoped
class ReviewDesk {

    static final String CLOCK_CHANGED = "Msg_ReviewClockChanged";

    private final Applications applications;
    private final WorkItems work;
    private final CaseClocks clocks;
    private final LegalClock clock;
    private final Outbox outbox;

    ReviewDesk(Applications applications, WorkItems work, CaseClocks clocks, LegalClock clock, Outbox outbox) {
        this.applications = applications;
        this.work = work;
        this.clocks = clocks;
        this.clock = clock;
        this.outbox = outbox;
    }

    /** For a step of the review, which begins with the first of them. */
    Application sitDown(String applicationNo) {
        Application application = applications.lockInArea(applicationNo);
        application.requireUnderReview("review");
        work.takeUp(item(application));
        if (application.status() == ApplicationStatus.ACCEPTED) {
            application.apply(ApplicationEvent.START_REVIEW, clock.now());
        }
        return application;
    }

    /** For the decision, which is for a third person. */
    Application sitDownToDecide(String applicationNo) {
        Application application = applications.lockInArea(applicationNo);
        application.requireUnderReview("decide");
        work.takeUp(decisionItem(application));
        return application;
    }

    WorkItem decisionItem(Application application) {
        return work.open(WorkKind.DECISION, application.toCase(), 1, clocks.decisionDueAt(application));
    }

    WorkItem item(Application application) {
        return work.open(WorkKind.REVIEW, application.toCase(), 1, clocks.decisionDueAt(application));
    }

    /** After a site check or a pause: the worklist shows the new date at once, the process sets its timer when it hears of it. */
    void clockChanged(Application application) {
        WorkItem item = item(application);
        item.due(clocks.decisionDueAt(application));
        outbox.startOrPublish(CLOCK_CHANGED, item.id(), Map.of());
    }
}
