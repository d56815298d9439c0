package org.onepermit.inspection.draw.rules.fairness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onepermit.inspection.draw.rules.frozen.Eligible;
import org.onepermit.inspection.draw.rules.frozen.Exclusion;
import org.onepermit.inspection.draw.rules.frozen.FrozenPlan;
import org.onepermit.inspection.draw.rules.frozen.InspectionObject;
import org.onepermit.inspection.draw.rules.lot.Lot;
import org.onepermit.inspection.draw.rules.lot.Outcome;
import org.onepermit.inspection.draw.rules.lot.Team;

/** Draw rates over any number of batches, held against what chance would give. For one thread. */
public final class Fairness {

    private final Function<InspectionObject, String> groups;
    private final Map<String, Tally> objects = new TreeMap<>();
    private final Map<String, Tally> inspectors = new TreeMap<>();

    /** @param groups what an object is counted under: its division, its stratum, its holder's grade … */
    public Fairness(Function<InspectionObject, String> groups) {
        this.groups = groups;
    }

    /**
     * A group or an inspector.
     *
     * @param expected  how many chance would draw on average
     * @param pValue    how likely chance is to be as far off as this, or further
     * @param adjusted  the same after Holm, for as many questions were asked at once: below 0.01 asks for a look
     * @param exact     false if somebody was passed over for a cap, a load or a pairing, which shifts chances a little
     */
    public record Finding(String subject, int observed, BigDecimal expected, BigDecimal pValue, BigDecimal adjusted, boolean exact) { }

    private static final class Tally {
        private Distribution chance = Distribution.nothing();
        private int observed;
        private boolean exact = true;
    }

    /** Adds a batch as it was drawn. Adjustments are no matter of chance. */
    public void add(FrozenPlan plan, Outcome outcome) {
        addObjects(plan, outcome);
        addSeats(plan, outcome);
    }

    private void addObjects(FrozenPlan plan, Outcome outcome) {
        Set<String> excluded = plan.rule().exclusions().stream().map(Exclusion::object).collect(Collectors.toSet());
        Map<List<String>, Map<String, Integer>> pools = plan.objects().entries().filter(object -> !excluded.contains(object.id()))
            .collect(Collectors.groupingBy(this::weightClass, Collectors.toMap(groups, object -> 1, Integer::sum)));
        Map<List<String>, Map<String, Integer>> drawn = outcome.lots().stream().map(Lot::object)
            .collect(Collectors.groupingBy(this::weightClass, Collectors.toMap(groups, object -> 1, Integer::sum)));
        Set<String> passed = outcome.strata().stream().filter(stratum -> stratum.picks().size() > stratum.lots().size())
            .map(Outcome.Drawn::stratum).collect(Collectors.toSet());
        pools.forEach((weightClass, pool) -> add(pool, drawn.getOrDefault(weightClass, Map.of()), !passed.contains(weightClass.get(0))));
    }

    private List<String> weightClass(InspectionObject object) {
        return List.of(object.stratum(), object.grade());
    }

    private void add(Map<String, Integer> pool, Map<String, Integer> drawn, boolean exact) {
        int all = pool.values().stream().mapToInt(count -> count).sum();
        int taken = drawn.values().stream().mapToInt(count -> count).sum();
        pool.forEach((group, count) -> {
            Tally tally = objects.computeIfAbsent(group, name -> new Tally());
            tally.chance = tally.chance.plus(Distribution.hypergeometric(all, count, taken));
            tally.observed += drawn.getOrDefault(group, 0);
            tally.exact &= exact;
        });
    }

    private void addSeats(FrozenPlan plan, Outcome outcome) {
        Eligible eligible = plan.eligible();
        Map<String, InspectionObject> byId = outcome.lots().stream().map(Lot::object)
            .collect(Collectors.toMap(InspectionObject::id, object -> object));
        for (Team team : outcome.teams()) {
            InspectionObject object = byId.get(team.object());
            boolean exact = isFree(team);
            Set<String> seated = team.seats().stream().map(Team.Seat::inspector).collect(Collectors.toSet());
            for (int place : eligible.within(object)) {
                if (!eligible.isRecused(place, object)) {
                    Tally tally = inspectors.computeIfAbsent(eligible.seatable().get(place).id(), id -> new Tally());
                    tally.chance = tally.chance.plus(Distribution.chance(team.seats().size(), team.eligible()));
                    tally.observed += seated.contains(eligible.seatable().get(place).id()) ? 1 : 0;
                    tally.exact &= exact;
                }
            }
        }
    }

    /** Whether nothing but recusal stood in anybody's way. */
    private static boolean isFree(Team team) {
        return team.seats().stream().allMatch(seat -> seat.unheeded().isEmpty()
            && seat.passedOver().stream().allMatch(passed -> passed.obstacle() == Team.Obstacle.RECUSED));
    }

    /** By group, in the order of their names. */
    public List<Finding> objects() {
        return findings(objects);
    }

    /** By inspector, in the order of their ids. */
    public List<Finding> inspectors() {
        return findings(inspectors);
    }

    private static List<Finding> findings(Map<String, Tally> tallies) {
        Map<String, BigDecimal> pValues = new HashMap<>();
        tallies.forEach((subject, tally) -> pValues.put(subject, tally.chance.pValue(tally.observed)));
        Map<String, BigDecimal> adjusted = holm(pValues);
        List<Finding> findings = new ArrayList<>();
        tallies.forEach((subject, tally) -> findings.add(new Finding(subject, tally.observed, tally.chance.mean(), pValues.get(subject),
            adjusted.get(subject), tally.exact)));
        return findings;
    }

    /** Holm's step-down: the smallest of m is multiplied by m, the next by m − 1, and none may fall below the one before. */
    static Map<String, BigDecimal> holm(Map<String, BigDecimal> pValues) {
        Map<String, BigDecimal> adjusted = new HashMap<>();
        BigDecimal before = BigDecimal.ZERO;
        int left = pValues.size();
        for (Map.Entry<String, BigDecimal> one : pValues.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList()) {
            before = before.max(one.getValue().multiply(BigDecimal.valueOf(left--))).min(BigDecimal.ONE);
            adjusted.put(one.getKey(), before);
        }
        return adjusted;
    }
}
