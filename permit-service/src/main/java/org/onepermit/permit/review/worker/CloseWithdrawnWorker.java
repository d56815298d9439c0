package org.onepermit.permit.review.worker;

import jakarta.enterprise.context.ApplicationScoped;
import org.onepermit.permit.review.CloseWithdrawn;
import org.onepermit.platform.worker.Worker;

/** Answers {@code permit.close-withdrawn}. */
@ApplicationScoped
public class CloseWithdrawnWorker implements Worker<CloseWithdrawnWorker.CloseWithdrawnJob, Void> {

    static final String TYPE = "permit.close-withdrawn";

    private final CloseWithdrawn act;

    CloseWithdrawnWorker(CloseWithdrawn act) {
        this.act = act;
    }

    /** The case. */
    public record CloseWithdrawnJob(String applicationNo) {
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Class<CloseWithdrawnJob> input() {
        return CloseWithdrawnJob.class;
    }

    @Override
    public Void handle(CloseWithdrawnJob job) {
        act.close(job.applicationNo());
        return null;
    }
}
