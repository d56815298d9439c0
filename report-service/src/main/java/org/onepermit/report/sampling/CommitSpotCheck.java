package org.onepermit.report.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.onepermit.platform.audit.Audit;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.listing.Like;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;
import org.onepermit.report.filing.FilingNumbers;
import org.onepermit.report.sampling.rules.SamplingProblem;

/** Freezes what can be drawn and commits to a secret, before the entropy is known that the draw will use. */
@ApplicationScoped
public class CommitSpotCheck {

    private static final String PREFIX = "CJ";

    private final SpotCheckRepository checks;
    private final FilingNumbers numbers;
    private final Secrets secrets;
    private final CurrentUser user;
    private final LegalClock clock;
    private final Audit audit;

    CommitSpotCheck(SpotCheckRepository checks, FilingNumbers numbers, Secrets secrets, CurrentUser user, LegalClock clock, Audit audit) {
        this.checks = checks;
        this.numbers = numbers;
        this.secrets = secrets;
        this.user = user;
        this.clock = clock;
        this.audit = audit;
    }

    /** An area outside the officer's own holds nothing for him. */
    @Transactional
    public SpotCheck commit(SpotCheck.Plan plan) {
        boolean own = plan.division().startsWith(user.divisionPrefix());
        List<String> population = own ? checks.population(plan.subject(), Like.area(plan.division()), plan.from(), plan.to()) : List.of();
        if (population.isEmpty()) {
            throw new ProblemException(SamplingProblem.NOTHING_TO_DRAW, plan.division());
        }
        SpotCheck check = new SpotCheck(numbers.next(PREFIX, clock.today()), plan, population, secrets.next(), user.name(), clock.now());
        checks.persist(check);
        audit.append("commit-spot-check", "SpotCheck", check.checkNo(), Map.of("subject", plan.subject(), "population", population.size()));
        return check;
    }
}
