package org.onepermit.report.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.onepermit.platform.audit.Audit;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;
import org.onepermit.report.sampling.rules.Lot;
import org.onepermit.report.sampling.rules.SamplingProblem;

/** Draws the sample, once, with the entropy that is known now. */
@ApplicationScoped
public class DrawSpotCheck {

    private final SpotCheckRepository checks;
    private final CurrentUser user;
    private final LegalClock clock;
    private final Audit audit;

    DrawSpotCheck(SpotCheckRepository checks, CurrentUser user, LegalClock clock, Audit audit) {
        this.checks = checks;
        this.user = user;
        this.clock = clock;
        this.audit = audit;
    }

    @Transactional
    public SpotCheck draw(String checkNo, String entropy) {
        SpotCheck check = checks.lockInArea(checkNo, user.divisionPrefix())
            .orElseThrow(() -> new ProblemException(SamplingProblem.NO_SUCH_CHECK, checkNo));
        List<Lot.Ticket> drawn = check.draw(entropy, user.name(), clock.now());
        for (int i = 0; i < drawn.size(); i++) {
            checks.keep(new SpotCheckItem(checkNo, drawn.get(i), i + 1));
        }
        audit.append("draw-spot-check", "SpotCheck", checkNo, Map.of("drawn", drawn.size()));
        return check;
    }
}
