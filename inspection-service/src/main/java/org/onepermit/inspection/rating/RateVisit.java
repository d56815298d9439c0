package org.onepermit.inspection.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.inspection.visit.InspectionTask;
import org.onepermit.inspection.visit.TaskChronicle;
import org.onepermit.inspection.visit.Tasks;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;

/** A unit says once how it was inspected, when the officers have left. */
@ApplicationScoped
public class RateVisit {

    private final Tasks tasks;
    private final VisitRatingRepository ratings;
    private final CurrentUser user;
    private final LegalClock clock;
    private final TaskChronicle chronicle;

    RateVisit(Tasks tasks, VisitRatingRepository ratings, CurrentUser user, LegalClock clock, TaskChronicle chronicle) {
        this.tasks = tasks;
        this.ratings = ratings;
        this.user = user;
        this.clock = clock;
        this.chronicle = chronicle;
    }

    @Transactional
    public void rate(String taskNo, int stars, String remark) {
        InspectionTask task = tasks.lockVisible(taskNo);
        task.requireReported();
        if (ratings.of(taskNo).isPresent()) {
            throw new ProblemException(RatingProblem.ALREADY_RATED, taskNo);
        }
        ratings.persist(new VisitRating(taskNo, stars, remark, user.subject(), clock.now()));
        chronicle.audit(task, "rate-visit", Map.of("stars", stars));
    }
}
