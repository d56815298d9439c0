package org.onepermit.inspection.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

/** The last day for what a task waits for. */
@ApplicationScoped
public class TaskDues {

    private final RecheckDue rechecks;

    TaskDues(RecheckDue rechecks) {
        this.rechecks = rechecks;
    }

    /** Answered by the room that orders rectifications. */
    public interface RecheckDue {

        Optional<LocalDate> of(String taskNo);
    }

    /** Empty while nothing is waited for. */
    public Optional<LocalDate> of(InspectionTask task) {
        return switch (task.status()) {
            case CREATED, PREPARED, ON_SITE -> Optional.of(task.dueOn());
            case REPORTED, CONCLUDED -> Optional.ofNullable(task.conclusionDueOn());
            case RECTIFYING -> rechecks.of(task.taskNo());
            case CLOSED -> Optional.ofNullable(task.publicationDueOn());
            case PUBLISHED, CANCELLED -> Optional.empty();
        };
    }
}
