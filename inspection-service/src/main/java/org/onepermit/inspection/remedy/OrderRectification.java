package org.onepermit.inspection.remedy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.onepermit.inspection.remedy.rules.RectificationGuard;
import org.onepermit.inspection.remedy.rules.RemedyProblem;
import org.onepermit.inspection.rules.Objection;
import org.onepermit.inspection.visit.InspectionTask;
import org.onepermit.inspection.visit.rules.ResultDeadlines;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.time.LegalClock;

/** The unit is ordered to put right what was found (责令改正; F-21). */
@ApplicationScoped
class OrderRectification {

    private final RectificationRepository rectifications;
    private final ResultDeadlines deadlines;
    private final CurrentUser user;
    private final LegalClock clock;

    OrderRectification(RectificationRepository rectifications, ResultDeadlines deadlines, CurrentUser user, LegalClock clock) {
        this.rectifications = rectifications;
        this.deadlines = deadlines;
        this.user = user;
        this.clock = clock;
    }

    void order(InspectionTask task, String demand, LocalDate deadline) {
        LocalDate today = clock.today();
        LocalDate recheckDueOn = deadlines.recheckDueOn(today);
        Objection.refuseIfAny(RemedyProblem.CANNOT_ORDER, RectificationGuard.refused(demand, deadline, today, recheckDueOn));
        task.orderRectification();
        rectifications.persist(new Rectification(task.taskNo(), demand, deadline, recheckDueOn, user.subject(), today));
    }
}
