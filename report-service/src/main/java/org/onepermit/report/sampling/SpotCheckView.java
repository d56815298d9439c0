package org.onepermit.report.sampling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.onepermit.report.sampling.rules.CheckResult;
import org.onepermit.report.sampling.rules.CheckSubject;

/**
 * A spot check with all that is needed to draw it again.
 *
 * @param secret null until it is drawn
 * @param seed   null until it is drawn
 */
public record SpotCheckView(
    String checkNo, CheckSubject subject, String division, String title, String status, LocalDate periodFrom, LocalDate periodTo, int sharePercent,
    String tag, List<String> population, String populationHash, String commitment, String secret, String entropy, String seed, String committedBy,
    Instant committedAt, String drawnBy, Instant drawnAt, List<String> questions, List<Item> items) {

    /** One that was drawn. */
    public record Item(
        String subjectNo, int position, String key, CheckResult result, Map<String, String> answers, String opinion, String checkedBy, Instant checkedAt) { }
}
