package org.onepermit.report.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.report.review.rules.ReviewProblem;

/** Batches as officers of the area see them. */
@ApplicationScoped
public class BatchViews {

    private final BatchRepository batches;
    private final ReviewRepository reviews;
    private final CurrentUser user;

    BatchViews(BatchRepository batches, ReviewRepository reviews, CurrentUser user) {
        this.batches = batches;
        this.reviews = reviews;
        this.user = user;
    }

    public BatchView of(String batchNo) {
        return view(batches.inArea(batchNo, user.divisionPrefix()).orElseThrow(() -> new ProblemException(ReviewProblem.NO_SUCH_BATCH, batchNo)));
    }

    /** The newest batches of the area; at most 50. */
    public List<BatchView> newest() {
        return batches.newest(user.divisionPrefix()).stream().map(this::view).toList();
    }

    private BatchView view(AcceptanceBatch batch) {
        return batch.view(reviews.ofBatch(batch.batchNo()).stream().filter(review -> batch.sampled(review.dutyNo()) && review.isOpen())
            .map(ReportReview::dutyNo).toList());
    }
}
