package org.onepermit.report.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.report.sampling.rules.SamplingProblem;

/** Spot checks as officers of the area see them. */
@ApplicationScoped
public class SpotCheckViews {

    private final SpotCheckRepository checks;
    private final CurrentUser user;

    SpotCheckViews(SpotCheckRepository checks, CurrentUser user) {
        this.checks = checks;
        this.user = user;
    }

    public SpotCheckView of(String checkNo) {
        return view(checks.inArea(checkNo, user.divisionPrefix()).orElseThrow(() -> new ProblemException(SamplingProblem.NO_SUCH_CHECK, checkNo)));
    }

    /** The newest of the area; at most 50. */
    public List<SpotCheckView> newest() {
        return checks.newest(user.divisionPrefix()).stream().map(this::view).toList();
    }

    private SpotCheckView view(SpotCheck check) {
        return check.view(checks.items(check.checkNo()).stream().map(SpotCheckItem::view).toList());
    }
}
