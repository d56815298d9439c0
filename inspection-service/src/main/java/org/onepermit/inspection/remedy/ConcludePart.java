package org.onepermit.inspection.remedy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.inspection.remedy.rules.RemedyProblem;
import org.onepermit.inspection.rules.Objection;
import org.onepermit.inspection.visit.DepartmentResult;
import org.onepermit.inspection.visit.DepartmentResultRepository;
import org.onepermit.inspection.visit.InspectionTask;
import org.onepermit.inspection.visit.TaskChronicle;
import org.onepermit.inspection.visit.Tasks;
import org.onepermit.inspection.visit.rules.Conclusion;
import org.onepermit.inspection.visit.rules.ResultCode;
import org.onepermit.inspection.visit.rules.TaskEvent;
import org.onepermit.inspection.visit.rules.TaskStatus;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;

/**
 * An approver who was not there says what one department's part of a joint visit came to (F-18, F-22, J-01). Officers' tokens know no
 * department, so the approver names it.
 */
@ApplicationScoped
public class ConcludePart {

    private final Tasks tasks;
    private final VisitFindings findings;
    private final DepartmentResultRepository results;
    private final CurrentUser user;
    private final LegalClock clock;
    private final TaskChronicle chronicle;

    ConcludePart(Tasks tasks, VisitFindings findings, DepartmentResultRepository results, CurrentUser user, LegalClock clock,
        TaskChronicle chronicle) {
        this.tasks = tasks;
        this.findings = findings;
        this.results = results;
        this.user = user;
        this.clock = clock;
        this.chronicle = chronicle;
    }

    @Transactional
    public void conclude(String taskNo, String department, ResultCode result, String reason) {
        InspectionTask task = tasks.lockVisible(taskNo);
        if (!task.parts().isJoint() || !task.departments().contains(department)) {
            throw new ProblemException(RemedyProblem.NO_SUCH_PART, Map.of("department", department));
        }
        task.requireIn(TaskStatus.REPORTED, TaskEvent.CONCLUDE);
        if (results.of(taskNo, department).isPresent()) {
            throw new ProblemException(RemedyProblem.PART_CONCLUDED, Map.of("department", department));
        }
        Objection.refuseIfAny(RemedyProblem.CANNOT_CONCLUDE, Conclusion.refused(findings.part(task, department, result, reason)));
        results.persist(new DepartmentResult(taskNo, department, result, reason,
            new DepartmentResult.By(user.subject(), user.name(), clock.now())));
        chronicle.record(task, "conclude-part", Map.of("department", department, "result", result.zh(), "resultEn", result.en()));
    }
}
