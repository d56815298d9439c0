package org.onepermit.inspection.visit;

import jakarta.enterprise.context.ApplicationScoped;
import org.onepermit.inspection.visit.rules.VisitProblem;
import org.onepermit.platform.problem.ProblemException;

/** Files of a visit, for whoever may see the task. */
@ApplicationScoped
public class VisibleFiles {

    private final Tasks tasks;
    private final VisitPapers papers;

    VisibleFiles(Tasks tasks, VisitPapers papers) {
        this.tasks = tasks;
        this.papers = papers;
    }

    public VisitFile one(String taskNo, String id) {
        tasks.visible(taskNo);
        return papers.file(id).filter(file -> file.taskNo().equals(taskNo))
            .orElseThrow(() -> new ProblemException(VisitProblem.NO_SUCH_FILE, id));
    }
}
