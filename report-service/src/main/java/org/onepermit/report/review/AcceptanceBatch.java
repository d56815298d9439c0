package org.onepermit.report.review;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.onepermit.platform.database.TimeOrderedId;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.report.filing.StringListText;
import org.onepermit.report.review.rules.BatchStatus;
import org.onepermit.report.review.rules.ReviewProblem;
import org.onepermit.report.sampling.rules.Lot;

/** Clean reports of units of low risk that are accepted together, if a sample of them stands up to review (D-15). */
@Entity
public class AcceptanceBatch {

    @Id
    private String id;
    private String batchNo;
    private String division;
    @Enumerated(EnumType.STRING)
    private BatchStatus status;
    private String seed;
    private String populationHash;
    private int sharePercent;
    @Convert(converter = StringListText.class)
    @Column(columnDefinition = "longtext")
    private List<String> population;
    @Convert(converter = StringListText.class)
    @Column(columnDefinition = "longtext")
    private List<String> chosen;
    private String drawnBy;
    private String drawnByName;
    private Instant drawnAt;
    private String closedByName;
    private Instant closedAt;
    private int accepted;
    @Version
    private long version;

    /** For the persistence provider only. */
    protected AcceptanceBatch() {
    }

    /** Draws the sample: by a seed bound to the population and a fresh secret, so that it can be drawn again and not be chosen. */
    AcceptanceBatch(String batchNo, String division, List<String> numbers, int sharePercent, String secret, ReportReview.Officer by, Instant now) {
        this.id = TimeOrderedId.text();
        this.batchNo = batchNo;
        this.division = division;
        this.status = BatchStatus.DRAWN;
        this.population = numbers.stream().sorted().toList();
        this.populationHash = Lot.populationHash(numbers);
        this.sharePercent = sharePercent;
        this.seed = Lot.seed(populationHash, secret, batchNo);
        this.chosen = Lot.draw(seed, numbers, Lot.size(numbers.size(), sharePercent)).stream().map(Lot.Ticket::number).toList();
        this.drawnBy = by.subject();
        this.drawnByName = by.name();
        this.drawnAt = now;
    }

    void close(BatchStatus how, int acceptedTogether, String by, Instant now) {
        status = how;
        accepted = acceptedTogether;
        closedByName = by;
        closedAt = now;
    }

    void requireDrawn() {
        if (status != BatchStatus.DRAWN) {
            throw new ProblemException(ReviewProblem.BATCH_CLOSED, Map.of("status", status));
        }
    }

    /** Whether a report is part of the sample. */
    public boolean sampled(String dutyNo) {
        return chosen.contains(dutyNo);
    }

    public String batchNo() {
        return batchNo;
    }

    public String division() {
        return division;
    }

    public BatchStatus status() {
        return status;
    }

    public BatchView view(List<String> notReviewed) {
        return new BatchView(batchNo, division, status, Lot.TAG, seed, populationHash, sharePercent, population, chosen, notReviewed, drawnByName, drawnAt,
            closedByName, closedAt, accepted);
    }
}
