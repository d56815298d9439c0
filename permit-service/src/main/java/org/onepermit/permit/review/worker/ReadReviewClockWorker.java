package org.onepermit.permit.review.worker;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import org.onepermit.permit.review.ReadReviewClock;
import org.onepermit.platform.worker.Worker;

/** Answers {@code permit.read-review-clock}. */
@ApplicationScoped
public class ReadReviewClockWorker implements Worker<ReadReviewClockWorker.ReadReviewClockJob, ReadReviewClockWorker.ReadReviewClockResult> {

    static final String TYPE = "permit.read-review-clock";

    private final ReadReviewClock act;

    ReadReviewClockWorker(ReadReviewClock act) {
        this.act = act;
    }

    /** The review whose clock changed. */
    public record ReadReviewClockJob(String applicationNo, String reviewItemId) {
    }

    /** The new due time. */
    public record ReadReviewClockResult(OffsetDateTime reviewDueAt) {
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Class<ReadReviewClockJob> input() {
        return ReadReviewClockJob.class;
    }

    @Override
    public ReadReviewClockResult handle(ReadReviewClockJob job) {
        return new ReadReviewClockResult(ProcessTime.of(act.read(job.applicationNo(), job.reviewItemId())));
    }
}
