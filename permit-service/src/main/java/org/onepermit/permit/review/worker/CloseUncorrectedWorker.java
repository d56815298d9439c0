package org.onepermit.permit.review.worker;

import jakarta.enterprise.context.ApplicationScoped;
import org.onepermit.permit.review.CloseUncorrected;
import org.onepermit.platform.worker.Worker;

/** Answers {@code permit.close-uncorrected}. */
@ApplicationScoped
public class CloseUncorrectedWorker implements Worker<CloseUncorrectedWorker.CloseUncorrectedJob, CloseUncorrectedWorker.CloseUncorrectedResult> {

    static final String TYPE = "permit.close-uncorrected";

    private final CloseUncorrected act;

    CloseUncorrectedWorker(CloseUncorrected act) {
        this.act = act;
    }

    /** The correction that did not come. */
    public record CloseUncorrectedJob(String applicationNo, String correctionItemId) {
    }

    /** Whether the case ended; not if the correction came after all. */
    public record CloseUncorrectedResult(boolean closed) {
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Class<CloseUncorrectedJob> input() {
        return CloseUncorrectedJob.class;
    }

    @Override
    public CloseUncorrectedResult handle(CloseUncorrectedJob job) {
        return new CloseUncorrectedResult(act.close(job.applicationNo(), job.correctionItemId()));
    }
}
