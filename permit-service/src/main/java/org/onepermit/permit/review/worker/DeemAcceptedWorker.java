package org.onepermit.permit.review.worker;

import jakarta.enterprise.context.ApplicationScoped;
import org.onepermit.permit.review.DeemAccepted;
import org.onepermit.platform.worker.Worker;

/** Answers {@code permit.deem-accepted}. */
@ApplicationScoped
public class DeemAcceptedWorker implements Worker<DeemAcceptedWorker.DeemAcceptedJob, DeemAcceptedWorker.DeemAcceptedResult> {

    static final String TYPE = "permit.deem-accepted";

    private final DeemAccepted act;

    DeemAcceptedWorker(DeemAccepted act) {
        this.act = act;
    }

    /** The work that nobody did. */
    public record DeemAcceptedJob(String applicationNo, String acceptanceItemId) {
    }

    /** The outcome that is true, whoever was first. */
    public record DeemAcceptedResult(String acceptanceOutcome) {
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Class<DeemAcceptedJob> input() {
        return DeemAcceptedJob.class;
    }

    @Override
    public DeemAcceptedResult handle(DeemAcceptedJob job) {
        return new DeemAcceptedResult(act.deem(job.applicationNo(), job.acceptanceItemId()));
    }
}
