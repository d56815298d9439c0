package org.onepermit.inspection.remedy;

import jakarta.enterprise.context.ApplicationScoped;
import org.onepermit.inspection.remedy.rules.RemedyProblem;
import org.onepermit.inspection.visit.Tasks;
import org.onepermit.platform.problem.ProblemException;

/** The order of a task, for whoever may see the task. */
@ApplicationScoped
public class ReadRectification {

    private final Tasks tasks;
    private final RectificationRepository rectifications;

    ReadRectification(Tasks tasks, RectificationRepository rectifications) {
        this.tasks = tasks;
        this.rectifications = rectifications;
    }

    public RectificationView read(String taskNo) {
        tasks.visible(taskNo);
        return rectifications.one(taskNo).orElseThrow(() -> new ProblemException(RemedyProblem.NO_RECTIFICATION, taskNo)).view();
    }
}
