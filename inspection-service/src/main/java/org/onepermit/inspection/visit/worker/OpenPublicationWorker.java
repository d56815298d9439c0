package org.onepermit.inspection.visit.worker;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import org.onepermit.inspection.visit.ReadTask;
import org.onepermit.platform.worker.Worker;

/** Answers {@code inspection.open-publication}: until when a discloser has to publish (F-19). */
@ApplicationScoped
public class OpenPublicationWorker implements Worker<OpenPublicationWorker.OpenPublicationJob, OpenPublicationWorker.OpenPublicationResult> {

    static final String TYPE = "inspection.open-publication";

    private final ReadTask tasks;

    OpenPublicationWorker(ReadTask tasks) {
        this.tasks = tasks;
    }

    /** The task. */
    public record OpenPublicationJob(String taskNo) { }

    /** Until when to wait. */
    public record OpenPublicationResult(OffsetDateTime publicationDueAt) { }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Class<OpenPublicationJob> input() {
        return OpenPublicationJob.class;
    }

    @Override
    public OpenPublicationResult handle(OpenPublicationJob job) {
        return new OpenPublicationResult(ProcessTime.endOf(tasks.read(job.taskNo()).publicationDueOn()));
    }
}
