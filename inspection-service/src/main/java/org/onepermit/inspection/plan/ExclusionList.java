package org.onepermit.inspection.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.onepermit.inspection.draw.rules.frozen.Exclusion;
import org.onepermit.inspection.plan.Survey.Surveyed;
import org.onepermit.inspection.plan.rules.PlanProblem;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.platform.problem.ProblemException;

/** Objects that a plan would not draw from if its registers were frozen today, each with its reason (F-05, F-06). */
@ApplicationScoped
public class ExclusionList {

    private final PlanRepository plans;
    private final Surveys surveys;
    private final CurrentUser user;

    ExclusionList(PlanRepository plans, Surveys surveys, CurrentUser user) {
        this.plans = plans;
        this.surveys = surveys;
        this.user = user;
    }

    /** An object that is left out. */
    public record Row(String objectNo, String name, String uscc, String division, String stratum, Exclusion.Reason reason) { }

    /** In the order of their numbers. */
    public PageOf<Row> of(String planNo, PageRequest page) {
        InspectionPlan plan = plans.inArea(planNo, user.divisionPrefix()).orElseThrow(() -> new ProblemException(PlanProblem.NO_SUCH_PLAN, planNo));
        List<Surveyed> left = surveys.ahead(plan).objects().stream()
            .filter(one -> one.exclusion().isPresent()).toList();
        return PageOf.of(left.stream().skip(page.offset()).limit(page.size()).map(ExclusionList::row).toList(), left.size(), page);
    }

    private static Row row(Surveyed left) {
        return new Row(left.object().no(), left.object().content().name(), left.object().content().uscc(), left.object().content().division(),
            left.stratum().id(), left.exclusion().orElseThrow().reason());
    }
}
