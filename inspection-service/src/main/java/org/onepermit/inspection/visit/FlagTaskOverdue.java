package org.onepermit.inspection.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.platform.time.LegalClock;

/** The time for what a task waits for has run out; told twice, it counts once. */
@ApplicationScoped
public class FlagTaskOverdue {

    private final Tasks tasks;
    private final TaskDues dues;
    private final LegalClock clock;
    private final TaskChronicle chronicle;

    FlagTaskOverdue(Tasks tasks, TaskDues dues, LegalClock clock, TaskChronicle chronicle) {
        this.tasks = tasks;
        this.dues = dues;
        this.clock = clock;
        this.chronicle = chronicle;
    }

    @Transactional
    public void flag(String taskNo) {
        InspectionTask task = tasks.lock(taskNo);
        boolean late = dues.of(task).filter(due -> due.isBefore(clock.today())).isPresent();
        if (late && !task.isOverdue()) {
            task.flagOverdue();
            chronicle.record(task, "flag-overdue", Map.of("status", task.status()));
        }
    }
}
