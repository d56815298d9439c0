package org.onepermit.inspection.draw.rules.lot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onepermit.inspection.draw.rules.PlanFixture;
import org.onepermit.inspection.draw.rules.frozen.FrozenPlan;
import org.onepermit.inspection.draw.rules.frozen.Grades;
import org.onepermit.inspection.draw.rules.frozen.Recusal;

/**
 * Thousands of draws with the seeds 0, 1, 2 … held against what must come out, by χ². The seeds are fixed, so the tests always give the
 * same figure; the critical values are those of 0.1 %.
 */
class ChanceTest {

    private static final Map<Integer, Double> CRITICAL = Map.of(5, 20.515, 14, 36.123, 19, 43.820, 11, 31.264, 24, 51.179, 29, 58.301);

    /** How often each result came out. */
    private static Map<String, Integer> counted(PlanFixture fixture, int draws, BiFunction<FrozenPlan, Outcome, String> result) {
        FrozenPlan plan = fixture.freeze();
        Map<String, Integer> counts = new TreeMap<>();
        for (int seed = 0; seed < draws; seed++) {
            counts.merge(result.apply(plan, Batch.draw(plan, PlanFixture.seed(seed)).outcome()), 1, Integer::sum);
        }
        return counts;
    }

    private static void assertFits(Map<String, Integer> counts, int results, ToDoubleFunction<String> probability) {
        assertThat(counts).hasSize(results);
        double draws = counts.values().stream().mapToInt(count -> count).sum();
        assertThat(counts.keySet().stream().mapToDouble(probability).sum()).isBetween(1 - 1e-9, 1 + 1e-9);
        double square = counts.entrySet().stream().mapToDouble(entry -> {
            double expected = draws * probability.applyAsDouble(entry.getKey());
            return (entry.getValue() - expected) * (entry.getValue() - expected) / expected;
        }).sum();
        assertThat(square).isLessThan(CRITICAL.get(results - 1));
    }

    private static String drawn(FrozenPlan plan, Outcome outcome) {
        return outcome.lots().stream().map(lot -> lot.object().id()).sorted().collect(Collectors.joining(" "));
    }

    /** F-05 with weights 1 to 6: grades A to F. */
    private static PlanFixture weighted(int quota) {
        PlanFixture plan = PlanFixture.plain(6, quota, 2);
        plan.grades = new Grades(Map.of("A", 1, "B", 2, "C", 3, "D", 4, "E", 5, "F", 6));
        for (int i = 0; i < 6; i++) {
            plan.objects.set(i, PlanFixture.object("ABCDEF".substring(i, i + 1), "G", "ABCDEF".substring(i, i + 1)));
        }
        return plan;
    }

    private static double weight(String object) {
        return object.charAt(0) - 'A' + 1;
    }

    @Test
    void equalObjectsAreDrawnUniformly() {
        // Every three of six.
        assertFits(counted(PlanFixture.plain(6, 3, 2), 8000, ChanceTest::drawn), 20, subset -> 1 / 20.0);
    }

    @Test
    void oneObjectIsDrawnByItsWeight() {
        assertFits(counted(weighted(1), 8000, ChanceTest::drawn), 6, object -> weight(object) / 21);
    }

    @Test
    void twoObjectsAreDrawnByWeightWithoutReplacement() {
        assertFits(counted(weighted(2), 8000, ChanceTest::drawn), 15, pair -> {
            double one = weight(pair.substring(0, 1));
            double other = weight(pair.substring(2));
            return one / 21 * other / (21 - one) + other / 21 * one / (21 - other);
        });
    }

    /** The order of the keys too is that of drawing one after the other. */
    @Test
    void orderIsThatOfDrawingOneAfterTheOther() {
        assertFits(counted(weighted(2), 8000, (plan, outcome) -> outcome.lots().get(0).object().id() + outcome.lots().get(1).object().id()),
            30, pair -> weight(pair.substring(0, 1)) / 21 * weight(pair.substring(1)) / (21 - weight(pair.substring(0, 1))));
    }

    private static String team(Outcome outcome, int task) {
        return outcome.teams().get(task).seats().stream().map(Team.Seat::inspector).collect(Collectors.joining(" "));
    }

    @Test
    void leadAndAssistantAreUniformOverTheEligible() {
        assertFits(counted(PlanFixture.plain(1, 1, 5), 8000, (plan, outcome) -> team(outcome, 0)), 20, pair -> 1 / 20.0);
    }

    @Test
    void recusalLeavesTheOthersUniform() {
        PlanFixture plan = PlanFixture.plain(1, 1, 5);
        plan.recusals.add(new Recusal("I002", "E-O000", Recusal.Reason.RELATIVE));
        assertFits(counted(plan, 8000, (frozen, outcome) -> team(outcome, 0)), 12, pair -> 1 / 12.0);
    }

    /** Who leads at one object says nothing about who leads at another. */
    @Test
    void leadsOfTwoObjectsAreIndependent() {
        assertFits(counted(PlanFixture.plain(2, 2, 5), 12_000, ChanceTest::leads), 25, leads -> 1 / 25.0);
    }

    private static String leads(FrozenPlan plan, Outcome outcome) {
        return outcome.teams().stream().sorted(Comparator.comparing(Team::object)).map(team -> team.seats().get(0).inspector())
            .collect(Collectors.joining(" "));
    }
}
