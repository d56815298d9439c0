package org.onepermit.inspection.rating;

import jakarta.enterprise.context.ApplicationScoped;
import org.onepermit.inspection.visit.Tasks;
import org.onepermit.platform.problem.ProblemException;

/** The rating of a visit, for its unit and those who lead. */
@ApplicationScoped
public class ReadRating {

    private final Tasks tasks;
    private final VisitRatingRepository ratings;

    ReadRating(Tasks tasks, VisitRatingRepository ratings) {
        this.tasks = tasks;
        this.ratings = ratings;
    }

    public VisitRating read(String taskNo) {
        tasks.visible(taskNo);
        return ratings.of(taskNo).orElseThrow(() -> new ProblemException(RatingProblem.NOT_RATED, taskNo));
    }
}
