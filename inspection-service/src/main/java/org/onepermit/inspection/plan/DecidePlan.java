package org.onepermit.inspection.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import org.onepermit.inspection.plan.rules.PlanProblem;
import org.onepermit.platform.audit.Audit;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;

/** Submits a plan, and decides on it: a leader, never who drew it up (J-01). */
@ApplicationScoped
public class DecidePlan {

    private final PlanRepository plans;
    private final PlanEditions editions;
    private final CurrentUser user;
    private final LegalClock clock;
    private final Audit audit;

    DecidePlan(PlanRepository plans, PlanEditions editions, CurrentUser user, LegalClock clock, Audit audit) {
        this.plans = plans;
        this.editions = editions;
        this.user = user;
        this.clock = clock;
        this.audit = audit;
    }

    @Transactional
    public void submit(String planNo) {
        InspectionPlan plan = lock(planNo);
        Instant now = clock.now();
        plan.submit(now);
        editions.record(plan, PlanEdition.Act.SUBMITTED, now);
        audit.append("submit-plan", "InspectionPlan", planNo, Map.of("edition", plan.edition()));
    }

    /** @param remark to who drew it up; null for none */
    @Transactional
    public void decide(String planNo, boolean approve, String remark) {
        InspectionPlan plan = lock(planNo);
        Instant now = clock.now();
        plan.decide(approve, remark, user.subject(), user.name(), now);
        editions.record(plan, approve ? PlanEdition.Act.APPROVED : PlanEdition.Act.RETURNED, now);
        audit.append(approve ? "approve-plan" : "return-plan", "InspectionPlan", planNo, Map.of("edition", plan.edition()));
    }

    private InspectionPlan lock(String planNo) {
        return plans.lockInArea(planNo, user.divisionPrefix()).orElseThrow(() -> new ProblemException(PlanProblem.NO_SUCH_PLAN, planNo));
    }
}
