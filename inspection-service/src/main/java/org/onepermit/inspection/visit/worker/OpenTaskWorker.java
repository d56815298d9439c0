package org.onepermit.inspection.visit.worker;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import org.onepermit.inspection.visit.OpenTask;
import org.onepermit.platform.worker.Worker;

/** Answers {@code inspection.open-task}: the draw is told by its number alone (F-11), the rest is read here. */
@ApplicationScoped
public class OpenTaskWorker implements Worker<OpenTaskWorker.OpenTaskJob, OpenTaskWorker.OpenTaskResult> {

    static final String TYPE = "inspection.open-task";

    private final OpenTask act;

    OpenTaskWorker(OpenTask act) {
        this.act = act;
    }

    /** The task. */
    public record OpenTaskJob(String taskNo) { }

    /** Until when the visit has to be made. */
    public record OpenTaskResult(OffsetDateTime visitDueAt) { }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Class<OpenTaskJob> input() {
        return OpenTaskJob.class;
    }

    @Override
    public OpenTaskResult handle(OpenTaskJob job) {
        return new OpenTaskResult(ProcessTime.endOf(act.open(job.taskNo()).dueOn()));
    }
}
