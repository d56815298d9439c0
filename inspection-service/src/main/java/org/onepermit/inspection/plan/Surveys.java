package org.onepermit.inspection.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onepermit.inspection.draw.DrawnTasks;
import org.onepermit.inspection.draw.rules.frozen.Exclusion;
import org.onepermit.inspection.draw.rules.frozen.Period;
import org.onepermit.inspection.draw.rules.plan.ObjectFacts;
import org.onepermit.inspection.plan.Survey.Surveyed;
import org.onepermit.inspection.plan.rules.PlanContent;
import org.onepermit.inspection.roster.ObjectChecks;
import org.onepermit.inspection.roster.ObjectContent;
import org.onepermit.inspection.roster.RegisteredInspectorRepository;
import org.onepermit.inspection.roster.RegisteredObject;
import org.onepermit.inspection.roster.RegisteredObjectRepository;
import org.onepermit.platform.time.LegalClock;

/** Looks at the registers for a plan: which objects belong to which stratum, and which are left out and why (F-04 to F-06). */
@ApplicationScoped
class Surveys {

    private final RegisteredObjectRepository objects;
    private final RegisteredInspectorRepository inspectors;
    private final ObjectChecks checks;
    private final DrawnTasks tasks;
    private final LegalClock clock;

    Surveys(RegisteredObjectRepository objects, RegisteredInspectorRepository inspectors, ObjectChecks checks, DrawnTasks tasks, LegalClock clock) {
        this.objects = objects;
        this.inspectors = inspectors;
        this.checks = checks;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** As the rest of the plan's year would find them. */
    Survey ahead(InspectionPlan plan) {
        LocalDate begins = LocalDate.of(plan.year(), 1, 1);
        LocalDate from = clock.today().isAfter(begins) ? clock.today() : begins;
        LocalDate ends = LocalDate.of(plan.year(), 12, 31);
        return of(plan, new Period(from, ends.isBefore(from) ? from : ends));
    }

    /** @param visits when the visits are to take place */
    Survey of(InspectionPlan plan, Period visits) {
        String area = plan.division().replaceFirst("(00)+$", "");
        Map<String, Integer> checked = checked(area, plan.year());
        Map<String, LocalDate> latest = checks.latest(area);
        List<Surveyed> surveyed = new ArrayList<>();
        objects.all(area).forEach(object -> plan.content().stratumOf(object.content().objectClass(), object.content().division())
            .ifPresent(stratum -> surveyed.add(new Surveyed(object, stratum, exclusion(plan.content(), object, checked, latest, visits)))));
        return new Survey(surveyed, inspectors.onPost(area), checked);
    }

    private static Optional<Exclusion> exclusion(PlanContent plan, RegisteredObject object, Map<String, Integer> checked,
                                                 Map<String, LocalDate> latest, Period visits) {
        ObjectContent known = object.content();
        return new ObjectFacts(object.no(), known.closed(), checked.getOrDefault(known.uscc(), 0), latest.get(object.no()), known.quietUntil(),
            known.positiveList(), known.clue()).exclusion(plan.cap(), visits.from().minusMonths(plan.sameItemMonths()), visits);
    }

    private Map<String, Integer> checked(String area, int year) {
        LocalDate from = LocalDate.of(year, 1, 1);
        LocalDate to = LocalDate.of(year, 12, 31);
        Map<String, Integer> checked = new HashMap<>(checks.cappedByUnit(area, from, to));
        Map<String, String> drawn = tasks.unitsOfStanding(area, from, to);
        Set<String> noted = checks.noted(drawn.keySet());
        drawn.forEach((taskNo, uscc) -> {
            if (!noted.contains(taskNo)) {
                checked.merge(uscc, 1, Integer::sum);
            }
        });
        return checked;
    }
}
