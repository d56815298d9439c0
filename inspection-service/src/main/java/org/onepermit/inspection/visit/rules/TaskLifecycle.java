package org.onepermit.inspection.visit.rules;

import static org.onepermit.inspection.visit.rules.TaskStatus.CANCELLED;
import static org.onepermit.inspection.visit.rules.TaskStatus.CLOSED;
import static org.onepermit.inspection.visit.rules.TaskStatus.CONCLUDED;
import static org.onepermit.inspection.visit.rules.TaskStatus.CREATED;
import static org.onepermit.inspection.visit.rules.TaskStatus.ON_SITE;
import static org.onepermit.inspection.visit.rules.TaskStatus.PREPARED;
import static org.onepermit.inspection.visit.rules.TaskStatus.PUBLISHED;
import static org.onepermit.inspection.visit.rules.TaskStatus.RECTIFYING;
import static org.onepermit.inspection.visit.rules.TaskStatus.REPORTED;

import java.util.Optional;

/**
 * The arrows of M.5. Guards that need more than the status are rules of their own. A seat may change as long as there is somebody to visit
 * in it: APnL §43 lets the unit ask once it knows of the visit, which is on site.
 */
public final class TaskLifecycle {

    private TaskLifecycle() { }

    /** The status that follows, or empty when the event is not allowed in this one. */
    public static Optional<TaskStatus> next(TaskStatus status, TaskEvent event) {
        return switch (event) {
            case RECUSE -> from(status.isSealed() || status == ON_SITE, status);
            case PREPARE -> from(status == CREATED, PREPARED);
            case CLOSE_DESK -> from(status == PREPARED, REPORTED);
            case START -> from(status == PREPARED, ON_SITE);
            case REFUSE, FINISH -> from(status == ON_SITE, REPORTED);
            case CONCLUDE -> from(status == REPORTED, CONCLUDED);
            case ORDER_RECTIFICATION -> from(status == CONCLUDED, RECTIFYING);
            case PASS_RECHECK, FAIL_RECHECK -> from(status == RECTIFYING, CLOSED);
            case FILE_CASE, CLOSE_WITHOUT_PROBLEM -> from(status == CONCLUDED, CLOSED);
            case PUBLISH -> from(status == CLOSED, PUBLISHED);
            case CANCEL -> from(status.isSealed(), CANCELLED);
        };
    }

    /** Whether the event opens a lead for enforcement. */
    public static boolean opensLead(TaskEvent event) {
        return event == TaskEvent.REFUSE || event == TaskEvent.FAIL_RECHECK || event == TaskEvent.FILE_CASE;
    }

    private static Optional<TaskStatus> from(boolean allowed, TaskStatus next) {
        return allowed ? Optional.of(next) : Optional.empty();
    }
}
