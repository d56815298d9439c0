package org.onepermit.inspection.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.onepermit.inspection.visit.rules.TaskSecrecy.Standing;
import org.onepermit.inspection.visit.rules.TaskSecrecy;
import org.onepermit.inspection.visit.rules.VisitProblem;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.problem.ProblemException;

/**
 * The tasks that the current user may see or act on. Until the visit begins they exist for the dispatcher of the area and for those seated
 * only (F-11); afterwards for the officers of the area and for the unit. Anything else does not exist for that user.
 */
@ApplicationScoped
public class Tasks {

    private final InspectionTaskRepository tasks;
    private final CurrentUser user;

    Tasks(InspectionTaskRepository tasks, CurrentUser user) {
        this.tasks = tasks;
        this.user = user;
    }

    /** For reading. */
    public InspectionTask visible(String taskNo) {
        return seen(taskNo, tasks.byNo(taskNo));
    }

    /** For an act of whoever may see it. */
    public InspectionTask lockVisible(String taskNo) {
        return seen(taskNo, tasks.lock(taskNo));
    }

    /** For an act of those seated. */
    public InspectionTask lockAssigned(String taskNo) {
        InspectionTask task = lockVisible(taskNo);
        if (!task.isAssignedTo(user.certificateNo())) {
            throw new ProblemException(VisitProblem.NOT_ASSIGNED, taskNo);
        }
        return task;
    }

    /** For a job of the process, which knows the number from us. */
    public InspectionTask lock(String taskNo) {
        return tasks.lock(taskNo).orElseThrow(() -> none(taskNo));
    }

    public boolean isEnterprise() {
        return user.has(Roles.ENT_AGENT) || user.has(Roles.ENT_LEGAL);
    }

    /** What the user is to a task; empty for nothing. */
    Optional<Standing> standing(InspectionTask task) {
        if (isEnterprise()) {
            return user.uscc().equals(task.site().uscc()) ? Optional.of(Standing.OWN_UNIT) : Optional.empty();
        }
        boolean near = task.site().division().startsWith(user.divisionPrefix());
        if (user.has(Roles.INSPECTOR) && task.isAssignedTo(user.certificateNo())) {
            return Optional.of(Standing.ASSIGNED);
        }
        if (near && user.has(Roles.DISPATCHER)) {
            return Optional.of(Standing.DISPATCHER);
        }
        return near ? Optional.of(Standing.OFFICER_OF_AREA) : Optional.empty();
    }

    private InspectionTask seen(String taskNo, Optional<InspectionTask> found) {
        return found.filter(task -> standing(task).filter(standing -> TaskSecrecy.sees(standing, task.status())).isPresent())
            .orElseThrow(() -> none(taskNo));
    }

    private static ProblemException none(String taskNo) {
        return new ProblemException(VisitProblem.NO_SUCH_TASK, taskNo);
    }
}
