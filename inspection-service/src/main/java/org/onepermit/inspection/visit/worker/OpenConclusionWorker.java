package org.onepermit.inspection.visit.worker;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import org.onepermit.inspection.visit.ReadTask;
import org.onepermit.platform.worker.Worker;

/** Answers {@code inspection.open-conclusion}: until when an approver has to conclude. */
@ApplicationScoped
public class OpenConclusionWorker implements Worker<OpenConclusionWorker.OpenConclusionJob, OpenConclusionWorker.OpenConclusionResult> {

    static final String TYPE = "inspection.open-conclusion";

    private final ReadTask tasks;

    OpenConclusionWorker(ReadTask tasks) {
        this.tasks = tasks;
    }

    /** The task. */
    public record OpenConclusionJob(String taskNo) { }

    /** Until when to wait. */
    public record OpenConclusionResult(OffsetDateTime conclusionDueAt) { }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Class<OpenConclusionJob> input() {
        return OpenConclusionJob.class;
    }

    @Override
    public OpenConclusionResult handle(OpenConclusionJob job) {
        return new OpenConclusionResult(ProcessTime.endOf(tasks.read(job.taskNo()).conclusionDueOn()));
    }
}
