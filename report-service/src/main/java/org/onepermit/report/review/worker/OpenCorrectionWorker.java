package org.onepermit.report.review.worker;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import org.onepermit.platform.worker.Worker;
import org.onepermit.report.review.ReadCorrection;

/** Answers {@code report.open-correction}. */
@ApplicationScoped
public class OpenCorrectionWorker implements Worker<OpenCorrectionWorker.OpenCorrectionJob, OpenCorrectionWorker.OpenCorrectionResult> {

    static final String TYPE = "report.open-correction";

    private final ReadCorrection act;

    OpenCorrectionWorker(ReadCorrection act) {
        this.act = act;
    }

    /** The report. */
    public record OpenCorrectionJob(String dutyNo) {
    }

    /** Until when to wait. */
    public record OpenCorrectionResult(OffsetDateTime correctionDueAt) {
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
        return new OpenCorrectionResult(act.dueAt(job.dutyNo()));
    }
}
