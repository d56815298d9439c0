package org.onepermit.inspection.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.inspection.visit.rules.Method;
import org.onepermit.inspection.visit.rules.TaskStatus;
import org.onepermit.platform.time.LegalClock;

/** Those seated have read the file of the object and say how they will check it (F-13). */
@ApplicationScoped
public class PrepareTask {

    private final Tasks tasks;
    private final LegalClock clock;
    private final TaskChronicle chronicle;

    PrepareTask(Tasks tasks, LegalClock clock, TaskChronicle chronicle) {
        this.tasks = tasks;
        this.clock = clock;
        this.chronicle = chronicle;
    }

    /** Twice is once: two of a team may do it. */
    @Transactional
    public void prepare(String taskNo, Method method) {
        InspectionTask task = tasks.lockAssigned(taskNo);
        if (task.status() == TaskStatus.PREPARED && task.method() == method) {
            return;
        }
        task.prepare(method, clock.now());
        chronicle.record(task, "prepare-task", Map.of("method", method));
    }
}
