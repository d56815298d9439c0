package org.onepermit.permit.review.worker;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import org.onepermit.permit.review.OpenDecision;
import org.onepermit.permit.worklist.WorkItem;
import org.onepermit.platform.worker.Worker;

/** Answers {@code permit.open-decision}. */
@ApplicationScoped
public class OpenDecisionWorker implements Worker<OpenDecisionWorker.OpenDecisionJob, OpenDecisionWorker.OpenDecisionResult> {

    static final String TYPE = "permit.open-decision";

    private final OpenDecision act;

    OpenDecisionWorker(OpenDecision act) {
        this.act = act;
    }

    /** The case. */
    public record OpenDecisionJob(String applicationNo) {
    }

    /** What to wait for, and until when. */
    public record OpenDecisionResult(String decisionItemId, OffsetDateTime decisionDueAt) {
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Class<OpenDecisionJob> input() {
        return OpenDecisionJob.class;
    }

    @Override
    public OpenDecisionResult handle(OpenDecisionJob job) {
        WorkItem item = act.open(job.applicationNo());
        return new OpenDecisionResult(item.id(), ProcessTime.of(item.dueAt()));
    }
}
