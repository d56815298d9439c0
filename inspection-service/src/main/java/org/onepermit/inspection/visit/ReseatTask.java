package org.onepermit.inspection.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/**
 * Somebody else takes a seat, by an adjustment of the draw (F-12) or a recusal (F-09). Whoever leaves during the visit is no longer an officer of
 * it; whoever comes arrives with a certificate to be shown, before which the visit cannot end.
 */
@ApplicationScoped
public class ReseatTask {

    private final TaskOpening opening;
    private final VisitRepository visits;
    private final TaskChronicle chronicle;

    ReseatTask(TaskOpening opening, VisitRepository visits, TaskChronicle chronicle) {
        this.opening = opening;
        this.visits = visits;
        this.chronicle = chronicle;
    }

    /** @param inspectorNos all who are seated now, the lead first */
    @Transactional(Transactional.TxType.MANDATORY)
    public void reseat(InspectionTask task, List<String> inspectorNos) {
        task.reseat(opening.seats(inspectorNos));
        visits.of(task.taskNo()).ifPresent(visit -> visit.keepOnly(task::isAssignedTo));
        chronicle.record(task, "reseat-task", Map.of());
    }
}
