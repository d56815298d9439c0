package org.onepermit.inspection.plan;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.onepermit.inspection.plan.rules.PlanContent;
import org.onepermit.inspection.plan.rules.PlanProblem;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.platform.problem.ProblemException;

/** Approved plans as everybody sees them, each edition of them (F-24). A draft is nobody's business. */
@ApplicationScoped
public class PublicPlans {

    private static final String APPROVED = "act = org.onepermit.inspection.plan.PlanEdition.Act.APPROVED";

    private final PlanRepository plans;
    private final PlanEditions editions;

    PublicPlans(PlanRepository plans, PlanEditions editions) {
        this.plans = plans;
        this.editions = editions;
    }

    /** An approved edition. */
    public record Edition(String planNo, int year, String division, int edition, Instant approvedAt, PlanContent content) { }

    /** The latest approval first. */
    public PageOf<Edition> list(PageRequest page) {
        PanacheQuery<PlanEdition> rows = editions.find(APPROVED + " order by doneAt desc, id desc");
        return PageOf.of(rows.page(page.index(), page.size()).list().stream().map(this::edition).toList(), rows.count(), page);
    }

    /** Every approved edition of a plan, the latest first; at most 200. */
    public List<Edition> of(String planNo) {
        List<Edition> approved = editions.find(APPROVED + " and planNo = ?1 order by doneAt desc, id desc", planNo).page(0, 200).list().stream()
            .map(this::edition).toList();
        if (approved.isEmpty()) {
            throw new ProblemException(PlanProblem.NO_SUCH_PLAN, planNo);
        }
        return approved;
    }

    private Edition edition(PlanEdition approved) {
        InspectionPlan plan = plans.findById(approved.planNo());
        PlanEdition.View view = approved.view();
        return new Edition(plan.planNo(), plan.year(), plan.division(), view.edition(), view.doneAt(), view.content());
    }
}
