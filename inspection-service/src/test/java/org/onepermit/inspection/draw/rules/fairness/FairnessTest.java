package org.onepermit.inspection.draw.rules.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.onepermit.inspection.draw.rules.PlanFixture;
import org.onepermit.inspection.draw.rules.frozen.FrozenPlan;
import org.onepermit.inspection.draw.rules.frozen.InspectionObject;
import org.onepermit.inspection.draw.rules.lot.Batch;
import org.onepermit.inspection.draw.rules.lot.Lot;
import org.onepermit.inspection.draw.rules.lot.Outcome;
import org.onepermit.inspection.draw.rules.lot.Outcome.Drawn;
import org.onepermit.inspection.draw.rules.lot.Outcome.Pick;
import org.onepermit.inspection.draw.rules.lot.Team;

/** F-23: fair draws pass, an unfair one is found. */
class FairnessTest {

    private static final BigDecimal LOOK = new BigDecimal("0.01");

    private static List<BigInteger> numbers(int... numbers) {
        return IntStream.of(numbers).mapToObj(BigInteger::valueOf).toList();
    }

    @Test
    void casesAreCountedOut() {
        assertThat(Distribution.hypergeometric(10, 4, 3).cases()).isEqualTo(numbers(20, 60, 36, 4));
        assertThat(Distribution.hypergeometric(5, 4, 3).cases()).isEqualTo(numbers(0, 0, 6, 4));
        assertThat(Distribution.chance(1, 2).plus(Distribution.chance(1, 3)).cases()).isEqualTo(numbers(2, 3, 1));
        assertThat(Distribution.hypergeometric(10, 4, 3).mean()).isEqualByComparingTo("1.2");
    }

    /** Fisher's tea: 3 of 4 cups right has p = 34/70, all 4 have 2/70. */
    @Test
    void exactTestIsTwoSided() {
        Distribution tea = Distribution.hypergeometric(8, 4, 4);
        assertThat(tea.pValue(3)).isEqualByComparingTo(new BigDecimal("0.48571428571428571429"));
        assertThat(tea.pValue(4)).isEqualByComparingTo(new BigDecimal("0.028571428571428571429"));
        assertThat(tea.pValue(2)).isEqualByComparingTo("1");
    }

    @Property(tries = 200)
    void casesAddUpToAllWaysOfDrawing(@ForAll @IntRange(min = 1, max = 30) int all, @ForAll @IntRange(max = 30) int some,
            @ForAll @IntRange(max = 30) int drawn) {
        Distribution number = Distribution.hypergeometric(all, some % (all + 1), drawn % (all + 1));
        BigInteger ways = Distribution.hypergeometric(all, 0, drawn % (all + 1)).cases().get(0);
        assertThat(number.cases().stream().reduce(BigInteger.ZERO, BigInteger::add)).isEqualTo(ways);
    }

    @Test
    void manyQuestionsAtOnceAskForMore() {
        assertThat(Fairness.holm(Map.of("a", new BigDecimal("0.01"), "b", new BigDecimal("0.04"), "c", new BigDecimal("0.03"))))
            .isEqualTo(Map.of("a", new BigDecimal("0.03"), "b", new BigDecimal("0.06"), "c", new BigDecimal("0.06")));
    }

    /** Weights, strata and recusals do not matter: within a weight everybody is equal. */
    @Test
    void fairDrawsPass() {
        PlanFixture fixture = PlanFixture.city();
        fixture.cap = 9;
        fixture.pairs = 99;
        FrozenPlan plan = fixture.freeze();
        Fairness fairness = new Fairness(InspectionObject::division);
        IntStream.range(0, 40).forEach(seed -> fairness.add(plan, Batch.draw(plan, PlanFixture.seed(seed)).outcome()));
        assertThat(fairness.objects()).extracting(Fairness.Finding::subject).containsExactly("210102", "210106", "210202");
        assertThat(fairness.objects()).allSatisfy(finding -> {
            assertThat(finding.exact()).isTrue();
            assertThat(finding.adjusted()).isGreaterThan(LOOK);
        });
        assertThat(fairness.objects().stream().mapToInt(Fairness.Finding::observed).sum()).isEqualTo(40 * 15);
    }

    @Test
    void inspectorsOfFairDrawsPass() {
        FrozenPlan plan = PlanFixture.plain(12, 6, 5).freeze();
        Fairness fairness = new Fairness(InspectionObject::stratum);
        IntStream.range(0, 40).forEach(seed -> fairness.add(plan, Batch.draw(plan, PlanFixture.seed(seed)).outcome()));
        assertThat(fairness.inspectors()).hasSize(5).allSatisfy(finding -> {
            assertThat(finding.exact()).isTrue();
            assertThat(finding.expected()).isEqualByComparingTo("96");
            assertThat(finding.adjusted()).isGreaterThan(LOOK);
        });
    }

    /** Somebody who always takes the first objects of the list, and always the same two inspectors. */
    @Test
    void steeredDrawsAreFound() {
        PlanFixture fixture = PlanFixture.plain(40, 8, 6);
        fixture.objects.replaceAll(object -> new InspectionObject(object.id(), "G", "B", object.enterprise(), 0,
            object.id().compareTo("O020") < 0 ? "210102" : "210106", "-", object.name()));
        FrozenPlan plan = fixture.freeze();
        List<Lot> first = fixture.objects.subList(0, 8).stream().map(object -> new Lot(object, new byte[32])).toList();
        List<Team> teams = first.stream().map(lot -> new Team(lot.object().id(), 6, List.of(seat("I000"), seat("I001")))).toList();
        Outcome steered = new Outcome(List.of(new Drawn("G", 40, 8, first.stream().map(lot -> new Pick(lot, Optional.empty())).toList())),
            List.of(), teams);
        Fairness fairness = new Fairness(InspectionObject::division);
        fairness.add(plan, steered);
        assertThat(fairness.objects()).allSatisfy(finding -> assertThat(finding.adjusted()).isLessThan(LOOK));
        assertThat(fairness.inspectors().get(0).adjusted()).isLessThan(LOOK);
        assertThat(fairness.inspectors().get(5).observed()).isZero();
    }

    private static Team.Seat seat(String inspector) {
        return new Team.Seat(inspector, new byte[32], Optional.empty(), List.of());
    }

    @Test
    void capsAreSaidToShiftTheChances() {
        PlanFixture fixture = PlanFixture.plain(12, 8, 2);
        fixture.cap = 3;
        fixture.objects.replaceAll(object -> new InspectionObject(object.id(), "G", "B", "GROUP", 0, "210102", "-", object.name()));
        FrozenPlan plan = fixture.freeze();
        Fairness fairness = new Fairness(InspectionObject::division);
        fairness.add(plan, Batch.draw(plan, PlanFixture.seed(1)).outcome());
        assertThat(fairness.objects().get(0).exact()).isFalse();
    }
}
