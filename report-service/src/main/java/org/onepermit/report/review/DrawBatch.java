package org.onepermit.report.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.onepermit.platform.audit.Audit;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;
import org.onepermit.report.filing.FilingNumbers;
import org.onepermit.report.review.ReportReview.Officer;
import org.onepermit.report.review.rules.ReviewProblem;
import org.onepermit.report.sampling.Secrets;

/** Takes the clean reports of units of low risk that wait in the officer's area together and draws the sample to be reviewed by hand. */
@ApplicationScoped
public class DrawBatch {

    private static final String PREFIX = "PL";

    private final ReviewQueries queries;
    private final ReviewRepository reviews;
    private final BatchRepository batches;
    private final BatchConfig config;
    private final FilingNumbers numbers;
    private final Secrets secrets;
    private final CurrentUser user;
    private final LegalClock clock;
    private final Audit audit;

    DrawBatch(ReviewQueries queries, ReviewRepository reviews, BatchRepository batches, BatchConfig config, FilingNumbers numbers, Secrets secrets,
        CurrentUser user, LegalClock clock, Audit audit) {
        this.queries = queries;
        this.reviews = reviews;
        this.batches = batches;
        this.config = config;
        this.numbers = numbers;
        this.secrets = secrets;
        this.user = user;
        this.clock = clock;
        this.audit = audit;
    }

    @Transactional
    public AcceptanceBatch draw() {
        List<String> clean = queries.clean(config.most());
        if (clean.isEmpty()) {
            throw new ProblemException(ReviewProblem.NOTHING_TO_DRAW, "no clean report waits");
        }
        AcceptanceBatch batch = new AcceptanceBatch(numbers.next(PREFIX, clock.today()), user.divisionPrefix(), clean, config.sharePercent(),
            secrets.next(), new Officer(user.subject(), user.name()), clock.now());
        batches.persist(batch);
        clean.forEach(number -> reviews.latest(number).filter(ReportReview::isOpen).ifPresent(review -> review.join(batch.batchNo())));
        audit.append("draw-batch", "AcceptanceBatch", batch.batchNo(), Map.of("reports", clean.size()));
        return batch;
    }
}
