package org.onepermit.inspection.remedy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.inspection.remedy.rules.RectificationGuard;
import org.onepermit.inspection.remedy.rules.RemedyProblem;
import org.onepermit.inspection.rules.Objection;
import org.onepermit.inspection.visit.InspectionTask;
import org.onepermit.inspection.visit.OpenVisitLead;
import org.onepermit.inspection.visit.TaskChronicle;
import org.onepermit.inspection.visit.Tasks;
import org.onepermit.inspection.visit.rules.ResultDeadlines;
import org.onepermit.inspection.visit.rules.TaskEvent;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.process.Outbox;
import org.onepermit.platform.time.LegalClock;

/** Those who were there look again: put right, or a lead for enforcement (M.5 recheck; F-21). */
@ApplicationScoped
public class RecheckRectification {

    public static final String RECHECKED = "Msg_RecheckDone";

    private final Tasks tasks;
    private final RectificationRepository rectifications;
    private final OpenVisitLead lead;
    private final ResultDeadlines deadlines;
    private final CurrentUser user;
    private final LegalClock clock;
    private final Outbox outbox;
    private final TaskChronicle chronicle;

    RecheckRectification(Tasks tasks, RectificationRepository rectifications, OpenVisitLead lead, ResultDeadlines deadlines, CurrentUser user,
        LegalClock clock, Outbox outbox, TaskChronicle chronicle) {
        this.tasks = tasks;
        this.rectifications = rectifications;
        this.lead = lead;
        this.deadlines = deadlines;
        this.user = user;
        this.clock = clock;
        this.outbox = outbox;
        this.chronicle = chronicle;
    }

    @Transactional
    public void recheck(String taskNo, Rectification.Recheck recheck) {
        InspectionTask task = tasks.lockAssigned(taskNo);
        Rectification order = rectifications.one(taskNo).orElseThrow(() -> new ProblemException(RemedyProblem.NO_RECTIFICATION, taskNo));
        Objection.refuseIfAny(RemedyProblem.CANNOT_RECHECK,
            RectificationGuard.recheckRefused(recheck.findings(), recheck.checkedOn(), order.orderedOn(), clock.today()));
        order.recheck(recheck, user.subject(), user.name());
        task.close(recheck.passed() ? TaskEvent.PASS_RECHECK : TaskEvent.FAIL_RECHECK, clock.today(), deadlines.publicationDueOn(clock.today()));
        if (!recheck.passed()) {
            lead.open(task);
        }
        outbox.startOrPublish(RECHECKED, taskNo, Map.of("passed", recheck.passed()));
        chronicle.record(task, "CatchEvent_RecheckDone", "recheck-rectification", Map.of("passed", recheck.passed()));
    }
}
