package org.onepermit.permit.licence.worker;

import jakarta.enterprise.context.ApplicationScoped;
import org.onepermit.permit.licence.PublishDecision;
import org.onepermit.platform.worker.Worker;

/** Makes the decision public. */
@ApplicationScoped
public class PublishDecisionWorker implements Worker<PublishDecisionWorker.Job, Void> {

    static final String TYPE = "permit.publish-decision";

    private final PublishDecision publishDecision;

    PublishDecisionWorker(PublishDecision publishDecision) {
        this.publishDecision = publishDecision;
    }

    /** Which case. */
    public record Job(String applicationNo) { }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Class<Job> input() {
        return Job.class;
    }

    @Override
    public Void handle(Job job) {
        publishDecision.publish(job.applicationNo());
        return null;
    }
}
