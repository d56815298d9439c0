package org.onepermit.permit.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.onepermit.permit.filing.Application;
import org.onepermit.permit.filing.Applications;
import org.onepermit.permit.licence.rules.LicenceProblem;
import org.onepermit.permit.worklist.Case;
import org.onepermit.permit.worklist.WorkItem;
import org.onepermit.permit.worklist.WorkItems;
import org.onepermit.permit.worklist.rules.WorkKind;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.WorkingCalendar;

/** Gives the clerk the task to deliver the permit within ten working days of the decision (APL §44). */
@ApplicationScoped
public class OpenDelivery {

    private static final int ROUND = 1;
    private static final int WORKING_DAYS = 10;

    private final Applications applications;
    private final WorkItems work;
    private final WorkingCalendar calendar;

    OpenDelivery(Applications applications, WorkItems work, WorkingCalendar calendar) {
        this.applications = applications;
        this.work = work;
        this.calendar = calendar;
    }

    /** What the process needs to know of the task. */
    public record Delivery(String itemId, Instant dueAt) { }

    /** Opens it once, however often it is called. */
    @Transactional
    public Delivery open(String applicationNo) {
        Application application = applications.lock(applicationNo);
        if (application.permitNo() == null) {
            throw new ProblemException(LicenceProblem.NOT_ISSUED, applicationNo);
        }
        Instant due = calendar.endOfDay(calendar.plusWorkingDays(application.decision().decidedOn(), WORKING_DAYS)).toInstant();
        WorkItem item = work.open(WorkKind.DELIVERY, caseOf(application), ROUND, due);
        return new Delivery(item.id(), item.dueAt());
    }

    /** Delivery is the one piece of work that begins when the application has ended. */
    private static Case caseOf(Application application) {
        return new Case(application.applicationNo(), application.unitName(), application.division(), application.managementClass(), false);
    }
}
