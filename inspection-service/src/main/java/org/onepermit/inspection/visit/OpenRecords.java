package org.onepermit.inspection.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.onepermit.inspection.visit.rules.Method;
import org.onepermit.inspection.visit.rules.TaskStatus;
import org.onepermit.inspection.visit.rules.VisitProblem;
import org.onepermit.platform.problem.ProblemException;

/** Whether a task's record may still be written: on site, or at the desk once that was chosen. */
@ApplicationScoped
class OpenRecords {

    private final VisitRepository visits;

    OpenRecords(VisitRepository visits) {
        this.visits = visits;
    }

    void requireOpen(InspectionTask task) {
        visits.of(task.taskNo()).ifPresent(Visit::requireOpen);
        if (task.status() != TaskStatus.ON_SITE && !(task.status() == TaskStatus.PREPARED && task.method() == Method.DESK)) {
            throw new ProblemException(VisitProblem.NOT_ALLOWED_IN_STATUS, Map.of("act", "RECORD", "status", task.status()));
        }
    }
}
