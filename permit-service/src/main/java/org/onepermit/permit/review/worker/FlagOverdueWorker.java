package org.onepermit.permit.review.worker;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import org.onepermit.permit.review.FlagOverdue;
import org.onepermit.permit.worklist.rules.WorkKind;
import org.onepermit.platform.worker.Worker;

/** Answers {@code permit.flag-overdue}, of the review or, once there is one, of the decision. */
@ApplicationScoped
public class FlagOverdueWorker implements Worker<FlagOverdueWorker.FlagOverdueJob, FlagOverdueWorker.FlagOverdueResult> {

    static final String TYPE = "permit.flag-overdue";

    private final FlagOverdue act;

    FlagOverdueWorker(FlagOverdue act) {
        this.act = act;
    }

    /** The work whose timer went off; {@code decisionItemId} is null during the review. */
    public record FlagOverdueJob(String applicationNo, String reviewItemId, String decisionItemId) {
    }

    /** Whether to stop counting, and until when to wait if not. */
    public record FlagOverdueResult(boolean overdue, OffsetDateTime reviewDueAt, OffsetDateTime decisionDueAt) {
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Class<FlagOverdueJob> input() {
        return FlagOverdueJob.class;
    }

    @Override
    public FlagOverdueResult handle(FlagOverdueJob job) {
        FlagOverdue.Outcome outcome = job.decisionItemId() == null
            ? act.flag(job.applicationNo(), WorkKind.REVIEW, job.reviewItemId())
            : act.flag(job.applicationNo(), WorkKind.DECISION, job.decisionItemId());
        OffsetDateTime dueAt = ProcessTime.of(outcome.dueAt());
        return new FlagOverdueResult(outcome.overdue(), dueAt, dueAt);
    }
}
