package org.onepermit.inspection.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.onepermit.inspection.draw.DrawnTasks;
import org.onepermit.inspection.visit.rules.JointParts;
import org.onepermit.inspection.visit.rules.TaskKind;
import org.onepermit.inspection.visit.rules.VisitProblem;
import org.onepermit.platform.problem.ProblemException;

/** The process of a drawn task begins: the task is opened from the draw, once (M.5 create). */
@ApplicationScoped
public class OpenTask {

    private final InspectionTaskRepository tasks;
    private final DrawnTasks drawn;
    private final TaskOpening opening;

    OpenTask(InspectionTaskRepository tasks, DrawnTasks drawn, TaskOpening opening) {
        this.tasks = tasks;
        this.drawn = drawn;
        this.opening = opening;
    }

    /** The task, whether it was opened now, by an earlier run, or by hand. */
    @Transactional
    public InspectionTask open(String taskNo) {
        return tasks.byNo(taskNo).orElseGet(() -> open(drawn.find(taskNo)
            .orElseThrow(() -> new ProblemException(VisitProblem.NO_SUCH_TASK, taskNo))));
    }

    private InspectionTask open(DrawnTasks.Task task) {
        JointParts parts = new JointParts(task.departments(), task.shares());
        TaskKind kind = parts.isJoint() ? TaskKind.JOINT : TaskKind.DRAW;
        return opening.keep(new NewTask(task.taskNo(), kind, task.batchNo(), null, null, null, opening.site(task.objectNo()),
            opening.seats(task.seats().stream().map(DrawnTasks.Seat::inspectorNo).toList()), task.items(), parts, task.visitsTo()));
    }
}
