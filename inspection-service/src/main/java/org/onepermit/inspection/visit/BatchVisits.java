package org.onepermit.inspection.visit;

import jakarta.enterprise.context.ApplicationScoped;
import org.onepermit.inspection.draw.DrawnTasks;
import org.onepermit.inspection.draw.VisitStates;

/** Tells the draw whether everything that it kept secret is over (F-11, DESIGN 8). */
@ApplicationScoped
class BatchVisits implements VisitStates {

    private final InspectionTaskRepository tasks;
    private final DrawnTasks drawn;

    BatchVisits(InspectionTaskRepository tasks, DrawnTasks drawn) {
        this.tasks = tasks;
        this.drawn = drawn;
    }

    @Override
    public boolean areDone(String batchNo) {
        return tasks.numbersOf(batchNo).containsAll(drawn.standing(batchNo)) && !tasks.hasUnvisited(batchNo);
    }
}
