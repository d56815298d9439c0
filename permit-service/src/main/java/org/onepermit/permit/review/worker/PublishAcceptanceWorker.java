package org.onepermit.permit.review.worker;

import jakarta.enterprise.context.ApplicationScoped;
import org.onepermit.permit.review.PublishAcceptance;
import org.onepermit.platform.worker.Worker;

/** Answers {@code permit.publish-acceptance}. */
@ApplicationScoped
public class PublishAcceptanceWorker implements Worker<PublishAcceptanceWorker.PublishAcceptanceJob, Void> {

    static final String TYPE = "permit.publish-acceptance";

    private final PublishAcceptance act;

    PublishAcceptanceWorker(PublishAcceptance act) {
        this.act = act;
    }

    /** The case. */
    public record PublishAcceptanceJob(String applicationNo) {
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Class<PublishAcceptanceJob> input() {
        return PublishAcceptanceJob.class;
    }

    @Override
    public Void handle(PublishAcceptanceJob job) {
        act.publish(job.applicationNo());
        return null;
    }
}
