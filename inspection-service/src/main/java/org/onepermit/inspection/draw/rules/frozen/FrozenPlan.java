package org.onepermit.inspection.draw.rules.frozen;

import static org.onepermit.inspection.draw.rules.DrawProblem.ALL_RECUSED;
import static org.onepermit.inspection.draw.rules.DrawProblem.LOAD_CAPS_TOO_LOW;
import static org.onepermit.inspection.draw.rules.DrawProblem.POOL_TOO_SMALL;
import static org.onepermit.inspection.draw.rules.DrawProblem.TOO_FEW_INSPECTORS;
import static org.onepermit.inspection.draw.rules.DrawProblem.UNKNOWN_REFERENCE;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onepermit.inspection.draw.rules.text.Register;

/** Rule and registers of a plan that can be drawn: what can be known to fail is refused here, before anything is committed to. */
public final class FrozenPlan {

    private final DrawRule rule;
    private final Register<InspectionObject> objects;
    private final Register<Inspector> inspectors;
    private final Eligible eligible;
    private final int[] excludedAt;
    private final int[] pools;

    private FrozenPlan(DrawRule rule, Register<InspectionObject> objects, Register<Inspector> inspectors) {
        this.rule = rule;
        this.objects = objects;
        this.inspectors = inspectors;
        this.eligible = new Eligible(rule, inspectors);
        this.excludedAt = rule.exclusions().stream().mapToInt(exclusion -> known(objects, exclusion.object())).sorted().toArray();
        this.pools = countedAndChecked();
    }

    /** @throws org.onepermit.platform.problem.ProblemException if the plan cannot be drawn; the detail says what stands in the way */
    public static FrozenPlan freeze(DrawRule rule, Register<InspectionObject> objects, Register<Inspector> inspectors) {
        FrozenPlan plan = new FrozenPlan(rule, objects, inspectors);
        Stream.of(rule.absences().stream().map(Absence::inspector), rule.recusals().stream().map(Recusal::inspector),
            rule.pairings().stream().flatMap(pairing -> Stream.of(pairing.first(), pairing.second())))
            .flatMap(Function.identity()).forEach(inspector -> known(inspectors, inspector));
        plan.checkQuotas();
        return plan;
    }

    private static int known(Register<?> register, String id) {
        int offset = register.offsetOf(id);
        UNKNOWN_REFERENCE.unless(offset >= 0, id + " is in no register");
        return offset;
    }

    private int[] countedAndChecked() {
        Map<String, Integer> strata = new HashMap<>();
        rule.strata().forEach(stratum -> strata.put(stratum.id(), strata.size()));
        Set<String> excluded = rule.exclusions().stream().map(Exclusion::object).collect(Collectors.toSet());
        AtomicIntegerArray counts = new AtomicIntegerArray(strata.size());
        objects.entries().parallel().forEach(object -> {
            Integer stratum = strata.get(object.stratum());
            UNKNOWN_REFERENCE.unless(stratum != null, () -> object.id() + ": no stratum " + object.stratum());
            UNKNOWN_REFERENCE.unless(rule.grades().units().containsKey(object.grade()), () -> object.id() + ": no grade " + object.grade());
            if (!excluded.contains(object.id())) {
                checkSeats(object);
                counts.incrementAndGet(stratum);
            }
        });
        return Stream.iterate(0, at -> at < counts.length(), at -> at + 1).mapToInt(counts::get).toArray();
    }

    private void checkSeats(InspectionObject object) {
        int count = eligible.count(object);
        ALL_RECUSED.unless(count > 0 || eligible.within(object).length == 0, () -> object.id() + ": every inspector is recused");
        TOO_FEW_INSPECTORS.unless(count >= rule.seats(),
            () -> object.id() + ": " + count + " inspectors for " + rule.seats() + " seats in division " + object.division());
    }

    private void checkQuotas() {
        long tasks = 0;
        for (int at = 0; at < pools.length; at++) {
            Stratum stratum = rule.strata().get(at);
            POOL_TOO_SMALL.unless(pools[at] >= stratum.quota(),
                stratum.id() + ": " + pools[at] + " objects left for a quota of " + stratum.quota());
            tasks += stratum.quota();
        }
        long seats = eligible.seatable().stream().mapToLong(Inspector::loadCap).sum();
        LOAD_CAPS_TOO_LOW.unless(seats >= tasks * rule.seats(), tasks + " tasks of " + rule.seats() + " seats, load caps for " + seats);
    }

    public DrawRule rule() {
        return rule;
    }

    public Register<InspectionObject> objects() {
        return objects;
    }

    public Register<Inspector> inspectors() {
        return inspectors;
    }

    public Eligible eligible() {
        return eligible;
    }

    /** How many objects of a stratum can be drawn. */
    public int pool(int stratum) {
        return pools[stratum];
    }

    /** Where the lines of excluded objects begin, in ascending order. */
    public int[] excludedAt() {
        return Arrays.copyOf(excludedAt, excludedAt.length);
    }
}
