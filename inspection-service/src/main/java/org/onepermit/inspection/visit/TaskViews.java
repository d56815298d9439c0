package org.onepermit.inspection.visit;

import jakarta.enterprise.context.ApplicationScoped;
import org.onepermit.inspection.visit.rules.ResultCode;
import org.onepermit.inspection.visit.rules.TaskSecrecy.Standing;
import org.onepermit.platform.time.LegalClock;

/** Shows tasks to whoever may see them. */
@ApplicationScoped
public class TaskViews {

    private final Tasks tasks;
    private final VisitViews visits;
    private final PartViews parts;
    private final TaskDues dues;
    private final LegalClock clock;

    TaskViews(Tasks tasks, VisitViews visits, PartViews parts, TaskDues dues, LegalClock clock) {
        this.tasks = tasks;
        this.visits = visits;
        this.parts = parts;
        this.dues = dues;
        this.clock = clock;
    }

    public TaskView of(String taskNo) {
        InspectionTask task = tasks.visible(taskNo);
        boolean unit = tasks.isEnterprise();
        boolean assigned = tasks.standing(task).filter(standing -> standing == Standing.ASSIGNED).isPresent();
        ResultCode result = task.result();
        return new TaskView(task.taskNo(), task.kind(), task.kind().type(), task.status(), task.batchNo(), unit ? null : task.clueId(),
            unit ? null : task.reason(), task.site(), task.seats(), task.items(), task.departments(), parts.of(task, assigned), task.method(), task.dueOn(),
            task.openedAt(), task.preparedAt(), task.startedAt(), task.reportedAt(), task.isRefused(), task.conclusionDueOn(), result,
            result == null ? null : result.zh(), result == null ? null : result.en(), task.remark(), task.followUp(), task.concludedAt(),
            task.closedOn(), task.publicationDueOn(), task.publishedOn(), task.leadNo(), task.cancelReason(), task.isOverdue(),
            dues.of(task).orElse(null), assigned, assigned && visits.isThere(task), visits.items(taskNo), visits.of(task).orElse(null), clock.now(), task.version());
    }
}
