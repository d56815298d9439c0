package org.onepermit.inspection.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.onepermit.platform.audit.Audit;
import org.onepermit.platform.process.Timeline;

/** Writes an act into the timeline and into the audit chain. Always the last thing an act does, since the chain is one lock. */
@ApplicationScoped
public class TaskChronicle {

    public static final String PROCESS = "RandomInspectionProcess";

    private final Timeline timeline;
    private final Audit audit;

    TaskChronicle(Timeline timeline, Audit audit) {
        this.timeline = timeline;
        this.audit = audit;
    }

    /** An act that leaves the process where it is. */
    public void record(InspectionTask task, String act, Map<String, ?> detail) {
        timeline.record(task.taskNo(), act, detail);
        audit(task, act, detail);
    }

    /** An act that moves the process on: the task is then at the element. */
    public void record(InspectionTask task, String elementId, String act, Map<String, ?> detail) {
        timeline.record(task.taskNo(), PROCESS, elementId, act, detail);
        audit(task, act, detail);
    }

    /** An act too small for the timeline. The audit is read by many: what is sealed is not written there but by its number. */
    public void audit(InspectionTask task, String act, Map<String, ?> detail) {
        audit.append(act, "InspectionTask", task.taskNo(), task.status().isSealed() ? Map.of() : detail);
    }
}
