package org.onepermit.inspection.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.onepermit.inspection.plan.rules.PlanCheck;
import org.onepermit.inspection.plan.rules.PlanContent;
import org.onepermit.inspection.plan.rules.PlanProblem;
import org.onepermit.platform.audit.Audit;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.page.Revision;
import org.onepermit.platform.problem.FieldError;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;

/** Draws a plan up, or changes it; a changed plan has to be approved anew (F-24). */
@ApplicationScoped
public class WritePlan {

    private final PlanRepository plans;
    private final PlanNumbers numbers;
    private final PlanEditions editions;
    private final CurrentUser user;
    private final LegalClock clock;
    private final Audit audit;

    WritePlan(PlanRepository plans, PlanNumbers numbers, PlanEditions editions, CurrentUser user, LegalClock clock, Audit audit) {
        this.plans = plans;
        this.numbers = numbers;
        this.editions = editions;
        this.user = user;
        this.clock = clock;
        this.audit = audit;
    }

    /** Returns the plan's number. */
    @Transactional
    public String drawUp(int year, PlanContent content) {
        check(content);
        Instant now = clock.now();
        String division = (user.divisionPrefix() + "0000").substring(0, 6);
        InspectionPlan plan = new InspectionPlan(numbers.next(division, year), year, division, content, user.subject(), user.name(), now);
        plans.persist(plan);
        plans.flush();
        editions.record(plan, PlanEdition.Act.DRAWN_UP, now);
        audit.append("draw-up-plan", "InspectionPlan", plan.planNo(), Map.of("year", year));
        return plan.planNo();
    }

    /** @param seen the version that the user saw last */
    @Transactional
    public void change(String planNo, PlanContent content, Revision seen) {
        InspectionPlan plan = plans.lockInArea(planNo, user.divisionPrefix())
            .orElseThrow(() -> new ProblemException(PlanProblem.NO_SUCH_PLAN, planNo));
        Revision.require(seen, plan.version());
        check(content);
        Instant now = clock.now();
        plan.change(content, user.subject(), user.name(), now);
        editions.record(plan, PlanEdition.Act.CHANGED, now);
        audit.append("change-plan", "InspectionPlan", planNo, Map.of("edition", plan.edition()));
    }

    private void check(PlanContent content) {
        List<FieldError> mistakes = PlanCheck.mistakes(content, user.divisionPrefix());
        if (!mistakes.isEmpty()) {
            throw new ProblemException(PlanProblem.INVALID_PLAN, null, mistakes);
        }
    }
}
