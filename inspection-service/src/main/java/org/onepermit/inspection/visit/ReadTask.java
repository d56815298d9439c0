package org.onepermit.inspection.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Reads a task for a job of the process. */
@ApplicationScoped
public class ReadTask {

    private final Tasks tasks;

    ReadTask(Tasks tasks) {
        this.tasks = tasks;
    }

    @Transactional
    public InspectionTask read(String taskNo) {
        return tasks.lock(taskNo);
    }
}
