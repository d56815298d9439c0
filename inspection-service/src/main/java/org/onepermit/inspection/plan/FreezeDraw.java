package org.onepermit.inspection.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onepermit.inspection.draw.BatchNumbers;
import org.onepermit.inspection.draw.OpenBatch;
import org.onepermit.inspection.draw.rules.frozen.DrawRule;
import org.onepermit.inspection.draw.rules.frozen.Exclusion;
import org.onepermit.inspection.draw.rules.frozen.FrozenPlan;
import org.onepermit.inspection.draw.rules.frozen.Grades;
import org.onepermit.inspection.draw.rules.frozen.InspectionObject;
import org.onepermit.inspection.draw.rules.frozen.Inspector;
import org.onepermit.inspection.draw.rules.frozen.Period;
import org.onepermit.inspection.draw.rules.frozen.Stratum;
import org.onepermit.inspection.draw.rules.plan.PlannedStratum;
import org.onepermit.inspection.draw.rules.plan.RatioRule.Counted;
import org.onepermit.inspection.draw.rules.text.Line;
import org.onepermit.inspection.draw.rules.text.Register;
import org.onepermit.inspection.plan.rules.DrawPeriod;
import org.onepermit.inspection.plan.rules.PlanContent;
import org.onepermit.inspection.plan.rules.PlanContent.StratumRow;
import org.onepermit.inspection.plan.rules.PlanProblem;
import org.onepermit.inspection.plan.rules.PlanStatus;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;

/** Freezes registers and rule of a plan for one quarter or month and opens a batch from them (F-03, F-04). */
@ApplicationScoped
public class FreezeDraw {

    private final PlanRepository plans;
    private final Denominators bases;
    private final Surveys surveys;
    private final Ties ties;
    private final BatchNumbers numbers;
    private final OpenBatch openBatch;
    private final CurrentUser user;
    private final LegalClock clock;

    FreezeDraw(PlanRepository plans, Denominators bases, Surveys surveys, Ties ties, BatchNumbers numbers, OpenBatch openBatch, CurrentUser user,
               LegalClock clock) {
        this.plans = plans;
        this.bases = bases;
        this.surveys = surveys;
        this.ties = ties;
        this.numbers = numbers;
        this.openBatch = openBatch;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Returns the number of the batch.
     *
     * @param period {@code Q4} or {@code M11}
     * @param redraw number of the void batch that is drawn again; null for a first draw
     * @throws ProblemException if the plan cannot be drawn: pool too small, too few inspectors, all of them recused
     */
    @Transactional
    public String freeze(String planNo, String period, Period visits, String redraw) {
        InspectionPlan plan = plans.lockInArea(planNo, user.divisionPrefix())
            .orElseThrow(() -> new ProblemException(PlanProblem.NO_SUCH_PLAN, planNo));
        if (plan.status() != PlanStatus.APPROVED) {
            throw new ProblemException(PlanProblem.NOT_APPROVED, planNo);
        }
        DrawPeriod drawn = period(plan, period);
        Survey survey = surveys.of(plan, visits);
        DrawRule rule = rule(plan, drawn, visits, redraw, survey);
        FrozenPlan frozen = FrozenPlan.freeze(rule, objects(survey), inspectors(survey));
        return openBatch.open(new OpenBatch.Opening(planNo, plan.edition(), plan.division(), drawn.toString(), plan.content().departments(),
            plan.content().shares(), plan.content().items(), frozen));
    }

    private DrawPeriod period(InspectionPlan plan, String text) {
        return DrawPeriod.parse(plan.year(), text).filter(period -> !period.quarterBegins().isAfter(clock.today()))
            .orElseThrow(() -> new ProblemException(PlanProblem.WRONG_PERIOD, text));
    }

    private DrawRule rule(InspectionPlan plan, DrawPeriod period, Period visits, String redraw, Survey survey) {
        PlanContent content = plan.content();
        List<Exclusion> exclusions = survey.objects().stream().flatMap(one -> one.exclusion().stream()).toList();
        String area = plan.division().replaceFirst("(00)+$", "");
        return new DrawRule(numbers.next(plan.division(), plan.year()), redraw == null ? Line.NONE : redraw,
            content.title() + " " + period, visits, content.seats(), content.pairs(), content.cap(), new Grades(content.grades()),
            strata(plan, period, survey), exclusions, content.crossAreas(), ties.absences(survey.inspectors(), visits),
            ties.recusals(survey.inspectors()), ties.pairings(survey.inspectors(), area, plan.year()));
    }

    private List<Stratum> strata(InspectionPlan plan, DrawPeriod period, Survey survey) {
        Map<String, Denominator> known = new HashMap<>(bases.of(plan.planNo(), period.quarter()));
        return plan.content().strata().stream().map(row -> {
            Denominator base = known.computeIfAbsent(row.id(), id -> frozen(plan, period, survey.planned(row)));
            return period.stratum(row.id(), row.ratioRule(), counted(row, base), plan.content().months());
        }).toList();
    }

    private Denominator frozen(InspectionPlan plan, DrawPeriod period, PlannedStratum counted) {
        Denominator base = new Denominator(plan.planNo(), period.quarter(), counted.id(), counted.objects(), counted.inspectors(), clock.now());
        bases.persist(base);
        return base;
    }

    private static int counted(StratumRow row, Denominator base) {
        return row.counted() == Counted.OBJECTS ? base.objects() : base.inspectors();
    }

    private static Register<InspectionObject> objects(Survey survey) {
        return Register.of(InspectionObject.FORM, survey.objects().stream().map(one -> FrozenLines.of(one, survey)).toList());
    }

    private static Register<Inspector> inspectors(Survey survey) {
        return Register.of(Inspector.FORM, survey.inspectors().stream().map(FrozenLines::of).toList());
    }
}
