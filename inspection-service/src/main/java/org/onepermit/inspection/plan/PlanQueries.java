package org.onepermit.inspection.plan;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.onepermit.inspection.draw.rules.plan.AnnualPlan;
import org.onepermit.inspection.draw.rules.plan.PlannedStratum;
import org.onepermit.inspection.draw.rules.plan.RatioTable;
import org.onepermit.inspection.plan.rules.PlanContent;
import org.onepermit.inspection.plan.rules.PlanContent.StratumRow;
import org.onepermit.inspection.plan.rules.PlanProblem;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.platform.problem.ProblemException;

/** Plans of the own area, and what they come to. */
@ApplicationScoped
public class PlanQueries {

    private final PlanRepository plans;
    private final PlanEditions editions;
    private final Denominators bases;
    private final Surveys surveys;
    private final CurrentUser user;

    PlanQueries(PlanRepository plans, PlanEditions editions, Denominators bases, Surveys surveys, CurrentUser user) {
        this.plans = plans;
        this.editions = editions;
        this.bases = bases;
        this.surveys = surveys;
        this.user = user;
    }

    /**
     * A plan with everything that was done to it.
     *
     * @param bases denominators that are frozen (F-04)
     */
    public record Page(PlanSummary plan, PlanContent content, List<Denominator.View> bases, List<PlanEdition.View> editions) { }

    public PageOf<PlanSummary> list(PageRequest page) {
        PanacheQuery<InspectionPlan> rows = plans.find("division like ?1 order by planYear desc, planNo desc", user.divisionPrefix() + "%");
        return PageOf.of(rows.page(page.index(), page.size()).list().stream().map(InspectionPlan::summary).toList(), rows.count(), page);
    }

    public Page page(String planNo) {
        InspectionPlan plan = visible(planNo);
        return new Page(plan.summary(), plan.content(), bases.views(planNo), editions.of(planNo));
    }

    /** With the registers as they are today. */
    public WhatIfView whatIf(String planNo) {
        InspectionPlan plan = visible(planNo);
        PlanContent content = plan.content();
        Survey survey = surveys.ahead(plan);
        List<WhatIfView.Row> rows = new ArrayList<>();
        for (StratumRow row : content.strata()) {
            PlannedStratum counted = survey.planned(row);
            AnnualPlan one = new AnnualPlan(new RatioTable(List.of(row.ratioRule())), content.cap(), content.seats(), content.daysPerVisit(),
                List.of(counted));
            rows.add(WhatIfView.Row.of(counted, one.whatIf().rows().get(0)));
        }
        return sum(content, rows);
    }

    private static WhatIfView sum(PlanContent content, List<WhatIfView.Row> rows) {
        BigDecimal days = rows.stream().map(WhatIfView.Row::inspectorDays).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new WhatIfView(rows, rows.stream().mapToInt(WhatIfView.Row::visits).sum(), days, content.availableDays(),
            days.compareTo(content.availableDays()) <= 0);
    }

    private InspectionPlan visible(String planNo) {
        return plans.inArea(planNo, user.divisionPrefix()).orElseThrow(() -> new ProblemException(PlanProblem.NO_SUCH_PLAN, planNo));
    }
}
