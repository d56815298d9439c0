package org.onepermit.inspection.draw.rules.lot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onepermit.inspection.draw.rules.lot.TranscriptTest.assertProblem;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.onepermit.inspection.draw.rules.DrawProblem;
import org.onepermit.inspection.draw.rules.PlanFixture;
import org.onepermit.inspection.draw.rules.frozen.Exclusion;
import org.onepermit.inspection.draw.rules.frozen.FrozenPlan;
import org.onepermit.inspection.draw.rules.frozen.InspectionObject;
import org.onepermit.inspection.draw.rules.frozen.Inspector;
import org.onepermit.inspection.draw.rules.frozen.Pairing;
import org.onepermit.inspection.draw.rules.frozen.Ratio;
import org.onepermit.inspection.draw.rules.frozen.Recusal;
import org.onepermit.inspection.draw.rules.frozen.Stratum;
import org.onepermit.inspection.draw.rules.lot.Adjustment.Reason;
import org.onepermit.inspection.draw.rules.lot.Outcome.Bar;
import org.onepermit.inspection.draw.rules.lot.Team.Obstacle;
import org.onepermit.inspection.draw.rules.lot.Team.Seat;
import org.onepermit.inspection.draw.rules.text.Sha256;

/** Who is drawn, who is not and why (F-04 to F-09), and how a batch is changed afterwards (F-12, M.5). */
class BatchTest {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-12-02T08:00:00+08:00");
    private static final byte[] SEED = PlanFixture.seed(1);

    private static PlanFixture random(int objects, int inspectors, Random chance) {
        PlanFixture plan = PlanFixture.plain(objects, 1 + objects / 3, inspectors);
        plan.cap = 1 + chance.nextInt(2);
        plan.pairs = 1 + chance.nextInt(2);
        plan.objects.replaceAll(object -> new InspectionObject(object.id(), "G", "ABCDE-".substring(chance.nextInt(5), 6).substring(0, 1),
            "E" + chance.nextInt(objects), 0, "210102", "-", object.name()));
        plan.recusals.add(new Recusal("I000", "E0", Recusal.Reason.RELATIVE));
        return plan;
    }

    @Property(tries = 100)
    void orderOfInputDoesNotMatter(
            @ForAll @IntRange(min = 3, max = 40) int objects, @ForAll @IntRange(min = 3, max = 9) int inspectors, @ForAll long number) {
        PlanFixture plan = random(objects, inspectors, new Random(number));
        byte[] outcome = Batch.draw(plan.freeze(), SEED).outcome().text();
        Collections.shuffle(plan.objects, new Random(number));
        Collections.shuffle(plan.inspectors, new Random(number));
        assertThat(Batch.draw(plan.freeze(), SEED).outcome().text()).isEqualTo(outcome);
    }

    @Property(tries = 100)
    void everyTaskHasItsSeatsAndNobodyTwice(
            @ForAll @IntRange(min = 3, max = 40) int objects, @ForAll @IntRange(min = 3, max = 9) int inspectors, @ForAll long number) {
        Outcome outcome = Batch.draw(random(objects, inspectors, new Random(number)).freeze(), SEED).outcome();
        assertThat(outcome.teams()).extracting(Team::object)
            .containsExactlyInAnyOrderElementsOf(outcome.lots().stream().map(lot -> lot.object().id()).toList());
        assertThat(outcome.teams()).allSatisfy(team ->
            assertThat(team.seats()).extracting(Seat::inspector).hasSize(2).doesNotHaveDuplicates());
    }

    /** Several blocks of the register, one to five threads, and the plain definition. */
    @Test
    void numberOfThreadsDoesNotMatter() {
        PlanFixture fixture = PlanFixture.plain(1, 1, 2);
        fixture.objects.clear();
        fixture.strata.set(0, new Stratum("G", new Ratio(1, 40), 50_000));
        IntStream.range(0, 50_000).forEach(i -> fixture.objects.add(
            PlanFixture.object("O%05d".formatted(i), "G", "ABCDE-".substring(i % 6, i % 6 + 1))));
        fixture.exclusions.add(new Exclusion("O20000", Exclusion.Reason.CLOSED));
        FrozenPlan plan = fixture.freeze();
        byte[] outcome = Batch.draw(plan, SEED).outcome().text();
        for (int threads : new int[] {1, 2, 5}) {
            ForkJoinPool pool = new ForkJoinPool(threads);
            assertThat(pool.submit(() -> Batch.draw(plan, SEED).outcome().text()).join()).isEqualTo(outcome);
            pool.shutdown();
        }
        assertThat(Batch.draw(plan, SEED).outcome().lots()).extracting(lot -> lot.object().id())
            .containsExactlyElementsOf(byDefinition(fixture, 1250));
    }

    private static List<String> byDefinition(PlanFixture fixture, int quota) {
        Function<InspectionObject, byte[]> key = object -> IntStream.rangeClosed(1, fixture.grades.units().get(object.grade()))
            .mapToObj(unit -> Sha256.ofParts(SEED, Sha256.utf8("G"), Sha256.utf8(object.id()), new byte[] {(byte) unit}))
            .min(Arrays::compareUnsigned).orElseThrow();
        return fixture.objects.stream().filter(object -> !object.id().equals("O20000"))
            .map(object -> Map.entry(key.apply(object), object.id())).sorted(Map.Entry.comparingByKey(Arrays::compareUnsigned))
            .limit(quota).map(Map.Entry::getValue).toList();
    }

    /** Equal keys do not happen; if they did, the smaller id would come first. */
    @Property(tries = 200)
    void smallestKeysAreTheSmallestWhateverTheOrder(@ForAll @IntRange(min = 1, max = 60) int count, @ForAll @IntRange(max = 70) int room,
            @ForAll @LongRange(min = 0, max = 1000) long number) {
        Random chance = new Random(number);
        List<byte[]> messages = IntStream.range(0, count).mapToObj(i -> new byte[] {(byte) chance.nextInt(20)}).toList();
        SmallestKeys smallest = new SmallestKeys(room);
        List<Integer> order = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        Collections.shuffle(order, chance);
        Key key = new Key();
        order.forEach(owner -> {
            key.take(messages.get(owner), 1);
            if (smallest.mayHold(key.first)) {
                smallest.offer(key, owner);
            }
        });
        smallest.sort();
        List<Integer> expected = IntStream.range(0, count).boxed().sorted(Comparator
            .comparing((Integer owner) -> Sha256.of(messages.get(owner)), Arrays::compareUnsigned).thenComparing(owner -> owner))
            .limit(room).toList();
        assertThat(IntStream.range(0, smallest.size()).map(smallest::owner).boxed()).containsExactlyElementsOf(expected);
        IntStream.range(0, smallest.size()).forEach(at ->
            assertThat(smallest.key(at)).isEqualTo(Sha256.of(messages.get(smallest.owner(at)))));
    }

    /** F-04: the cap of an enterprise overrides the ratio; who is passed over is written down. */
    @Test
    void enterpriseIsDrawnNoOftenerThanTheCapAllows() {
        PlanFixture plan = PlanFixture.plain(12, 8, 2);
        plan.cap = 3;
        plan.objects.replaceAll(object -> new InspectionObject(object.id(), "G", "B", "GROUP", 1, "210102", "-", object.name()));
        plan.objects.set(0, PlanFixture.object("O000", "G", "B"));
        Outcome.Drawn drawn = Batch.draw(plan.freeze(), SEED).outcome().strata().get(0);
        assertThat(drawn.lots()).hasSize(3);
        assertThat(drawn.lots().stream().filter(lot -> lot.object().enterprise().equals("GROUP"))).hasSize(2);
        assertThat(drawn.quota()).isEqualTo(8);
        assertThat(drawn.picks()).hasSize(12).filteredOn(pick -> !pick.isDrawn()).hasSize(9)
            .allSatisfy(pick -> assertThat(pick.bar()).contains(Bar.ENTERPRISE_CAP));
    }

    @Test
    void nobodyHasMoreTasksThanTheLoadCapWhileOthersAreFree() {
        PlanFixture plan = PlanFixture.plain(20, 20, 10);
        plan.inspectors.replaceAll(inspector -> capped(inspector, 4));
        Outcome outcome = Batch.draw(plan.freeze(), SEED).outcome();
        Map<String, Long> loads = outcome.teams().stream().flatMap(team -> team.seats().stream())
            .filter(seat -> seat.unheeded().isEmpty()).collect(Collectors.groupingBy(Seat::inspector, Collectors.counting()));
        assertThat(loads.values()).allMatch(load -> load <= 4);
        assertThat(outcome.teams()).anySatisfy(team -> assertThat(team.seats()).anySatisfy(seat ->
            assertThat(seat.passedOver()).extracting(Team.PassedOver::obstacle).contains(Obstacle.LOAD_CAP)));
    }

    private static Inspector capped(Inspector inspector, int cap) {
        return new Inspector(inspector.id(), inspector.area(), inspector.specialities(), inspector.certificate(), inspector.validFrom(),
            inspector.validTo(), cap, inspector.name());
    }

    /** F-08: avoided while it can be, then said. */
    @Test
    void pairsAreNotRepeatedWhereThatCanBeAvoided() {
        PlanFixture plan = PlanFixture.plain(6, 6, 4);
        plan.pairs = 1;
        Outcome outcome = Batch.draw(plan.freeze(), SEED).outcome();
        Map<String, Integer> together = new HashMap<>();
        for (Team team : outcome.teams()) {
            String pair = new TreeSet<>(team.seats().stream().map(Seat::inspector).toList()).toString();
            boolean again = together.merge(pair, 1, Integer::sum) > 1;
            assertThat(team.seats().get(1).unheeded()).isEqualTo(again ? Optional.of(Obstacle.PAIRED) : Optional.empty());
        }
    }

    @Test
    void earlierPairingsCount() {
        PlanFixture plan = PlanFixture.plain(1, 1, 3);
        plan.pairs = 2;
        plan.pairings.add(new Pairing("I000", "I001", 2));
        for (int seed = 0; seed < 200; seed++) {
            Team team = Batch.draw(plan.freeze(), PlanFixture.seed(seed)).outcome().teams().get(0);
            assertThat(team.seats()).extracting(Seat::inspector).contains("I002");
        }
    }

    @Test
    void recusedInspectorsAreNeverSeatedAndSaidToBe() {
        PlanFixture plan = PlanFixture.plain(1, 1, 3);
        plan.recusals.add(new Recusal("I001", "E-O000", Recusal.Reason.FORMER_EMPLOYER));
        int passedOver = 0;
        for (int seed = 0; seed < 200; seed++) {
            Team team = Batch.draw(plan.freeze(), PlanFixture.seed(seed)).outcome().teams().get(0);
            assertThat(team.eligible()).isEqualTo(2);
            assertThat(team.seats()).extracting(Seat::inspector).containsExactlyInAnyOrder("I000", "I002");
            passedOver += team.seats().stream().mapToInt(seat -> seat.passedOver().size()).sum();
        }
        assertThat(passedOver).isPositive();
    }

    @Test
    void nextKeyOfTheStratumTakesTheObjectsPlace() {
        FrozenPlan plan = PlanFixture.plain(10, 3, 4).freeze();
        Batch batch = Batch.draw(plan, SEED);
        List<Lot> order = Batch.draw(PlanFixture.plain(10, 10, 4).freeze(), SEED).outcome().strata().get(0).lots();
        String leaving = batch.outcome().teams().get(1).object();
        List<String> lines = batch.adjust(Adjustment.ofObject(leaving, Reason.OBJECT_CLOSED, "d", "l", AT));
        assertThat(lines.get(0)).startsWith("drawn\tG\t" + order.get(3).object().id() + "\t");
        assertThat(batch.standing()).extracting(Team::object).hasSize(3).doesNotContain(leaving).contains(order.get(3).object().id());
        assertThat(batch.outcome().lots()).extracting(lot -> lot.object().id()).contains(leaving);
        assertProblem(DrawProblem.NOT_STANDING, () -> batch.adjust(Adjustment.ofObject(leaving, Reason.OBJECT_CLOSED, "d", "l", AT)));
    }

    @Test
    void stratumWithoutFurtherObjectsIsExhausted() {
        Batch batch = Batch.draw(PlanFixture.plain(2, 2, 4).freeze(), SEED);
        assertThat(batch.adjust(Adjustment.ofObject("O000", Reason.OBJECT_MERGED, "d", "l", AT))).containsExactly("exhausted\tG");
        assertThat(batch.standing()).hasSize(1);
    }

    /** F-09: only that seat. */
    @Test
    void oneSeatIsDrawnAnew() {
        Batch batch = Batch.draw(PlanFixture.plain(10, 3, 4).freeze(), SEED);
        Team team = batch.standing().get(0);
        String lead = team.seats().get(0).inspector();
        batch.adjust(Adjustment.ofSeat(team.object(), lead, Reason.INSPECTOR_RECUSAL, "d", "l", AT));
        Team changed = batch.standing().get(0);
        assertThat(changed.seats().get(0).inspector()).isNotIn(lead, team.seats().get(1).inspector());
        assertThat(changed.seats().get(1)).isEqualTo(team.seats().get(1));
        assertProblem(DrawProblem.NOT_STANDING,
            () -> batch.adjust(Adjustment.ofSeat(team.object(), lead, Reason.INSPECTOR_LEAVE, "d", "l", AT)));
    }

    @Test
    void seatThatNobodyIsLeftForStaysAsItIs() {
        Batch batch = Batch.draw(PlanFixture.plain(3, 1, 2).freeze(), SEED);
        Team team = batch.standing().get(0);
        assertProblem(DrawProblem.NO_INSPECTOR_LEFT, () -> batch.adjust(
            Adjustment.ofSeat(team.object(), team.seats().get(0).inspector(), Reason.INSPECTOR_ILLNESS, "d", "l", AT)));
        assertThat(batch.standing()).containsExactly(team);
    }

    @Test
    void whoIsIllTakesNoOtherSeatOfTheBatch() {
        Batch batch = Batch.draw(PlanFixture.plain(12, 6, 4).freeze(), SEED);
        String ill = batch.standing().get(0).seats().get(0).inspector();
        for (Team team : batch.standing()) {
            if (team.placeOf(ill) >= 0) {
                batch.adjust(Adjustment.ofSeat(team.object(), ill, Reason.INSPECTOR_ILLNESS, "d", "l", AT));
            }
        }
        for (Team team : batch.standing()) {
            batch.adjust(Adjustment.ofObject(team.object(), Reason.OBJECT_MOVED, "d", "l", AT));
        }
        assertThat(batch.standing()).hasSize(6).allSatisfy(team -> assertThat(team.placeOf(ill)).isNegative());
    }

    /** Two of four are on leave and a third is recused from the enterprise whose turn it is: no team is left for it. */
    @Test
    void objectWithoutATeamLeftIsPassedOver() {
        List<Lot> order = Batch.draw(PlanFixture.plain(4, 4, 4).freeze(), SEED).outcome().strata().get(0).lots();
        Team first = Batch.draw(PlanFixture.plain(4, 1, 4).freeze(), SEED).standing().get(0);
        List<String> others = IntStream.range(0, 4).mapToObj("I00%d"::formatted).filter(id -> first.placeOf(id) < 0).toList();
        PlanFixture plan = PlanFixture.plain(4, 1, 4);
        plan.recusals.add(new Recusal(others.get(0), order.get(1).object().enterprise(), Recusal.Reason.RELATIVE));
        Batch batch = Batch.draw(plan.freeze(), SEED);
        first.seats().forEach(seat -> batch.adjust(
            Adjustment.ofSeat(first.object(), seat.inspector(), Reason.INSPECTOR_LEAVE, "d", "l", AT)));
        List<String> lines = batch.adjust(Adjustment.ofObject(first.object(), Reason.JOINT_TASK, "d", "l", AT));
        assertThat(lines.get(0)).startsWith("passed\tG\t" + order.get(1).object().id() + "\t").endsWith("\tNO_TEAM");
        assertThat(lines.get(1)).startsWith("drawn\tG\t" + order.get(2).object().id() + "\t");
    }

    /** M.5: a void batch stays written and takes nothing more. */
    @Test
    void voidBatchTakesNothingMore() {
        Batch batch = Batch.draw(PlanFixture.plain(4, 1, 3).freeze(), SEED);
        String object = batch.standing().get(0).object();
        batch.adjust(Adjustment.ofBatch(Reason.IRREGULARITY, "auditor", "leader", AT));
        assertThat(batch.isVoid()).isTrue();
        assertProblem(DrawProblem.VOID, () -> batch.adjust(Adjustment.ofObject(object, Reason.OBJECT_CLOSED, "d", "l", AT)));
    }

    @Test
    void adjustmentsNeedTheirReasonASecondPersonAndTheirOrder() {
        assertProblem(DrawProblem.WRONG_REASON, () -> Adjustment.ofObject("O000", Reason.INSPECTOR_LEAVE, "d", "l", AT));
        assertProblem(DrawProblem.WRONG_REASON, () -> Adjustment.ofSeat("O000", "I000", Reason.OBJECT_CLOSED, "d", "l", AT));
        assertProblem(DrawProblem.WRONG_REASON, () -> Adjustment.ofBatch(Reason.FORCE_MAJEURE, "d", "l", AT));
        assertProblem(DrawProblem.SAME_PERSON, () -> Adjustment.ofObject("O000", Reason.OBJECT_CLOSED, "d", "d", AT));
        Batch batch = Batch.draw(PlanFixture.plain(4, 2, 3).freeze(), SEED);
        batch.adjust(Adjustment.ofObject(batch.standing().get(0).object(), Reason.OBJECT_CLOSED, "d", "l", AT));
        assertProblem(DrawProblem.INVALID_VALUE, () -> batch.adjust(
            Adjustment.ofObject(batch.standing().get(0).object(), Reason.OBJECT_CLOSED, "d", "l", AT.minusSeconds(1))));
    }
}
