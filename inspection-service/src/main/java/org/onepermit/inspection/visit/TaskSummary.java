package org.onepermit.inspection.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.onepermit.inspection.visit.rules.CheckType;
import org.onepermit.inspection.visit.rules.FollowUp;
import org.onepermit.inspection.visit.rules.Method;
import org.onepermit.inspection.visit.rules.ResultCode;
import org.onepermit.inspection.visit.rules.TaskKind;
import org.onepermit.inspection.visit.rules.TaskStatus;

/** One task as a list shows it. */
public record TaskSummary(
    String taskNo, TaskKind kind, CheckType type, TaskStatus status, Site site, List<Seat> seats, Method method, LocalDate dueOn, boolean overdue,
    Instant startedAt, Instant reportedAt, LocalDate conclusionDueOn, ResultCode result, FollowUp followUp, LocalDate publicationDueOn,
    LocalDate publishedOn) {

    static TaskSummary of(InspectionTask task) {
        return new TaskSummary(task.taskNo(), task.kind(), task.kind().type(), task.status(), task.site(), task.seats(), task.method(),
            task.dueOn(), task.isOverdue(), task.startedAt(), task.reportedAt(), task.conclusionDueOn(), task.result(), task.followUp(),
            task.publicationDueOn(), task.publishedOn());
    }
}
