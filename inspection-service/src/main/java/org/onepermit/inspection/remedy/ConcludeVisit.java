package org.onepermit.inspection.remedy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onepermit.inspection.remedy.rules.RemedyProblem;
import org.onepermit.inspection.rules.Objection;
import org.onepermit.inspection.visit.DepartmentResultRepository;
import org.onepermit.inspection.visit.InspectionTask;
import org.onepermit.inspection.visit.OpenVisitLead;
import org.onepermit.inspection.visit.TaskChronicle;
import org.onepermit.inspection.visit.Tasks;
import org.onepermit.inspection.visit.rules.Conclusion;
import org.onepermit.inspection.visit.rules.FollowUp;
import org.onepermit.inspection.visit.rules.ResultCode;
import org.onepermit.inspection.visit.rules.ResultDeadlines;
import org.onepermit.inspection.visit.rules.TaskEvent;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.process.Outbox;
import org.onepermit.platform.time.LegalClock;

/** An approver who was not there says what a visit came to, and what follows (M.5 conclude; F-18, F-21, J-01). */
@ApplicationScoped
public class ConcludeVisit {

    public static final String CONCLUDED = "Msg_VisitConcluded";

    private final Tasks tasks;
    private final VisitFindings findings;
    private final DepartmentResultRepository departments;
    private final OrderRectification order;
    private final OpenVisitLead lead;
    private final ResultDeadlines deadlines;
    private final CurrentUser user;
    private final LegalClock clock;
    private final Outbox outbox;
    private final TaskChronicle chronicle;

    ConcludeVisit(Tasks tasks, VisitFindings findings, DepartmentResultRepository departments, OrderRectification order, OpenVisitLead lead,
        ResultDeadlines deadlines, CurrentUser user, LegalClock clock, Outbox outbox, TaskChronicle chronicle) {
        this.tasks = tasks;
        this.findings = findings;
        this.departments = departments;
        this.order = order;
        this.lead = lead;
        this.deadlines = deadlines;
        this.user = user;
        this.clock = clock;
        this.outbox = outbox;
        this.chronicle = chronicle;
    }

    /**
     * What was concluded.
     *
     * @param demand   what the unit has to put right, and
     * @param deadline by when; both for {@code RECTIFY} only
     */
    public record Concluded(ResultCode result, String remark, FollowUp followUp, String demand, LocalDate deadline) { }

    @Transactional
    public void conclude(String taskNo, Concluded concluded) {
        InspectionTask task = tasks.lockVisible(taskNo);
        Objection.refuseIfAny(RemedyProblem.CANNOT_CONCLUDE, objections(task, concluded));
        task.conclude(concluded.result(), concluded.remark(), concluded.followUp(), user.subject(), clock.now());
        follow(task, concluded);
        outbox.startOrPublish(CONCLUDED, taskNo, Map.of("followUp", concluded.followUp()));
        chronicle.record(task, "CatchEvent_VisitConcluded", "conclude-visit",
            Map.of("result", concluded.result().zh(), "resultEn", concluded.result().en(), "followUp", concluded.followUp()));
    }

    private List<Objection> objections(InspectionTask task, Concluded concluded) {
        List<Objection> objections = new ArrayList<>(Conclusion.refused(findings.whole(task, concluded.result(), concluded.remark())));
        objections.addAll(Conclusion.jointRefused(concluded.result(), task.parts(), departments.codes(task.taskNo())));
        if (!concluded.followUp().fits(concluded.result())) {
            objections.add(Objection.of("F-21-FOLLOW-UP", "followUp", "F-21"));
        }
        return objections;
    }

    private void follow(InspectionTask task, Concluded concluded) {
        switch (concluded.followUp()) {
            case RECTIFY -> order.order(task, concluded.demand(), concluded.deadline());
            case CASE -> {
                lead.open(task);
                close(task, TaskEvent.FILE_CASE);
            }
            case NONE -> close(task, TaskEvent.CLOSE_WITHOUT_PROBLEM);
        }
    }

    private void close(InspectionTask task, TaskEvent how) {
        task.close(how, clock.today(), deadlines.publicationDueOn(clock.today()));
    }
}
