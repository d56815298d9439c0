package org.onepermit.permit.review.worker;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import org.onepermit.permit.review.OpenReview;
import org.onepermit.permit.worklist.WorkItem;
import org.onepermit.platform.worker.Worker;

/** Answers {@code permit.open-review}. */
@ApplicationScoped
public class OpenReviewWorker implements Worker<OpenReviewWorker.OpenReviewJob, OpenReviewWorker.OpenReviewResult> {

    static final String TYPE = "permit.open-review";

    private final OpenReview act;

    OpenReviewWorker(OpenReview act) {
        this.act = act;
    }

    /** The case. */
    public record OpenReviewJob(String applicationNo) {
    }

    /** What to wait for, and until when. */
    public record OpenReviewResult(String reviewItemId, OffsetDateTime reviewDueAt) {
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Class<OpenReviewJob> input() {
        return OpenReviewJob.class;
    }

    @Override
    public OpenReviewResult handle(OpenReviewJob job) {
        WorkItem item = act.open(job.applicationNo());
        return new OpenReviewResult(item.id(), ProcessTime.of(item.dueAt()));
    }
}
