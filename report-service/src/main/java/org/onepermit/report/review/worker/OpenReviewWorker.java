package org.onepermit.report.review.worker;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import org.onepermit.platform.worker.Worker;
import org.onepermit.report.filing.ReportTimes;
import org.onepermit.report.review.OpenReview;
import org.onepermit.report.review.ReportReview;

/** Answers {@code report.open-review}. */
@ApplicationScoped
public class OpenReviewWorker implements Worker<OpenReviewWorker.OpenReviewJob, OpenReviewWorker.OpenReviewResult> {

    static final String TYPE = "report.open-review";

    private final OpenReview act;
    private final ReportTimes times;

    OpenReviewWorker(OpenReview act, ReportTimes times) {
        this.act = act;
        this.times = times;
    }

    /** The report. */
    public record OpenReviewJob(String dutyNo) {
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
        ReportReview review = act.open(job.dutyNo());
        return new OpenReviewResult(review.id(), times.end(review.dueOn()));
    }
}
