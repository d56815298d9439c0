package org.onepermit.report.review;

import java.time.Instant;
import java.util.List;
import org.onepermit.report.review.rules.BatchStatus;

/**
 * A batch with all that is needed to draw its sample again.
 *
 * @param population  numbers of all its reports, sorted
 * @param chosen      the sample, in the order in which it was drawn
 * @param notReviewed of the sample, what is not decided yet
 */
public record BatchView(
    String batchNo, String division, BatchStatus status, String tag, String seed, String populationHash, int sharePercent, List<String> population,
    List<String> chosen, List<String> notReviewed, String drawnBy, Instant drawnAt, String closedBy, Instant closedAt, int accepted) {
}
