package org.onepermit.report.sampling;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.onepermit.platform.database.TimeOrderedId;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.report.filing.StringListText;
import org.onepermit.report.sampling.rules.CheckSubject;
import org.onepermit.report.sampling.rules.Lot;
import org.onepermit.report.sampling.rules.SamplingProblem;

/** One spot check: population and commitment first, the draw when entropy is known that did not exist then. */
@Entity
public class SpotCheck {

    @Id
    private String id;
    private String checkNo;
    @Enumerated(EnumType.STRING)
    private CheckSubject subject;
    private String division;
    private String title;
    private String status;
    private LocalDate periodFrom;
    private LocalDate periodTo;
    private int sharePercent;
    @Convert(converter = StringListText.class)
    @Column(columnDefinition = "longtext")
    private List<String> population;
    private String populationHash;
    private String secret;
    private String commitment;
    private String entropy;
    private String seed;
    private String committedByName;
    private Instant committedAt;
    private String drawnByName;
    private Instant drawnAt;
    @Version
    private long version;

    /** For the persistence provider only. */
    protected SpotCheck() {
    }

    SpotCheck(String checkNo, Plan plan, List<String> numbers, String secret, String by, Instant now) {
        this.id = TimeOrderedId.text();
        this.checkNo = checkNo;
        this.subject = plan.subject();
        this.division = plan.division();
        this.title = plan.title();
        this.status = "COMMITTED";
        this.periodFrom = plan.from();
        this.periodTo = plan.to();
        this.sharePercent = plan.sharePercent();
        this.population = numbers.stream().sorted().toList();
        this.populationHash = Lot.populationHash(numbers);
        this.secret = secret;
        this.commitment = Lot.commitment(secret);
        this.committedByName = by;
        this.committedAt = now;
    }

    /** What is to be checked: permits valid, or reports accepted, in an area and period. */
    public record Plan(CheckSubject subject, String division, String title, LocalDate from, LocalDate to, int sharePercent) { }

    /** Draws once; the same draw can be made again from what is shown afterwards. */
    List<Lot.Ticket> draw(String outside, String by, Instant now) {
        if (seed != null) {
            throw new ProblemException(SamplingProblem.DRAWN_BEFORE, checkNo);
        }
        entropy = outside;
        seed = Lot.seed(populationHash, secret, outside);
        status = "DRAWN";
        drawnByName = by;
        drawnAt = now;
        return Lot.draw(seed, population, Lot.size(population.size(), sharePercent));
    }

    public String checkNo() {
        return checkNo;
    }

    public CheckSubject subject() {
        return subject;
    }

    /** The secret is shown with the draw, never before. */
    SpotCheckView view(List<SpotCheckView.Item> items) {
        return new SpotCheckView(checkNo, subject, division, title, status, periodFrom, periodTo, sharePercent, Lot.TAG, population, populationHash, commitment,
            seed == null ? null : secret, entropy, seed, committedByName, committedAt, drawnByName, drawnAt, subject.questions(), items);
    }
}
