package org.onepermit.permit.review.worker;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import org.onepermit.permit.review.OpenCorrection;
import org.onepermit.permit.worklist.WorkItem;
import org.onepermit.platform.worker.Worker;

/** Answers {@code permit.open-correction}. */
@ApplicationScoped
public class OpenCorrectionWorker implements Worker<OpenCorrectionWorker.OpenCorrectionJob, OpenCorrectionWorker.OpenCorrectionResult> {

    static final String TYPE = "permit.open-correction";

    private final OpenCorrection act;

    OpenCorrectionWorker(OpenCorrection act) {
        this.act = act;
    }

    /** The case. */
    public record OpenCorrectionJob(String applicationNo) {
    }

    /** What to wait for, and until when. */
    public record OpenCorrectionResult(String correctionItemId, OffsetDateTime correctionDueAt) {
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Class<OpenCorrectionJob> input() {
        return OpenCorrectionJob.class;
    }

    @Override
    public OpenCorrectionResult handle(OpenCorrectionJob job) {
        WorkItem item = act.open(job.applicationNo());
        return new OpenCorrectionResult(item.id(), ProcessTime.of(item.dueAt()));
    }
}
