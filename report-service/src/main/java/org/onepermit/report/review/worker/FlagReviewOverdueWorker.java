package org.onepermit.report.review.worker;

import jakarta.enterprise.context.ApplicationScoped;
import org.onepermit.platform.worker.Worker;
import org.onepermit.report.review.FlagReviewOverdue;

/** Answers {@code report.flag-review-overdue}. */
@ApplicationScoped
public class FlagReviewOverdueWorker implements Worker<FlagReviewOverdueWorker.FlagReviewOverdueJob, Void> {

    static final String TYPE = "report.flag-review-overdue";

    private final FlagReviewOverdue act;

    FlagReviewOverdueWorker(FlagReviewOverdue act) {
        this.act = act;
    }

    /** The report. */
    public record FlagReviewOverdueJob(String dutyNo) {
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Class<FlagReviewOverdueJob> input() {
        return FlagReviewOverdueJob.class;
    }

    @Override
    public Void handle(FlagReviewOverdueJob job) {
        act.flag(job.dutyNo());
        return null;
    }
}
