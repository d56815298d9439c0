package org.onepermit.inspection.draw.rules.frozen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onepermit.inspection.draw.rules.PlanFixture.VISITS;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onepermit.inspection.draw.rules.DrawProblem;
import org.onepermit.inspection.draw.rules.PlanFixture;
import org.onepermit.inspection.draw.rules.frozen.Eligible.Hindrance;
import org.onepermit.inspection.draw.rules.frozen.Eligible.Unseatable;
import org.onepermit.platform.problem.ProblemException;

/** What a plan must hold to be drawn (F-03 to F-10), and what is said if it does not. */
class FrozenPlanTest {

    private final PlanFixture plan = PlanFixture.plain(20, 4, 6);

    @Test
    void poolSmallerThanTheQuotaIsNamed() {
        for (int i = 0; i < 16; i++) {
            plan.exclusions.add(new Exclusion("O%03d".formatted(i), Exclusion.Reason.CAP_REACHED));
        }
        assertThat(plan.freeze().pool(0)).isEqualTo(4);
        plan.exclusions.add(new Exclusion("O016", Exclusion.Reason.POSITIVE_LIST));
        assertRefused(DrawProblem.POOL_TOO_SMALL, plan::freeze);
    }

    @Test
    void objectOutOfReachOfTwoInspectorsIsNamed() {
        plan.objects.set(0, new InspectionObject("O000", "G", "B", "E", 0, "210202", "-", "大连"));
        assertRefused(DrawProblem.TOO_FEW_INSPECTORS, plan::freeze);
        plan.inspectors.add(PlanFixture.inspector("J1", "2102"));
        assertRefused(DrawProblem.TOO_FEW_INSPECTORS, plan::freeze);
        plan.inspectors.add(PlanFixture.inspector("J2", "21"));
        assertThat(plan.freeze().pool(0)).isEqualTo(20);
    }

    @Test
    void objectThatAsksForWhatNobodyKnowsIsNamed() {
        plan.objects.set(0, new InspectionObject("O000", "G", "B", "E", 0, "210102", "air", "热电厂"));
        assertRefused(DrawProblem.TOO_FEW_INSPECTORS, plan::freeze);
    }

    @Test
    void excludedObjectsNeedNobody() {
        plan.objects.set(0, new InspectionObject("O000", "G", "B", "E", 0, "210202", "-", "大连"));
        plan.exclusions.add(new Exclusion("O000", Exclusion.Reason.CLOSED));
        assertThat(plan.freeze().pool(0)).isEqualTo(19);
    }

    /** F-09: all recused, and one short of it. */
    @Test
    void enterpriseThatEverybodyIsRecusedFromIsNamed() {
        for (int i = 0; i < 4; i++) {
            plan.recusals.add(new Recusal("I00" + i, "E-O000", Recusal.Reason.RELATIVE));
        }
        assertThat(plan.freeze().pool(0)).isEqualTo(20);
        plan.recusals.add(new Recusal("I004", "E-O000", Recusal.Reason.OWN_INTEREST));
        assertRefused(DrawProblem.TOO_FEW_INSPECTORS, plan::freeze);
        plan.recusals.add(new Recusal("I005", "E-O000", Recusal.Reason.PARTY_REQUEST));
        assertRefused(DrawProblem.ALL_RECUSED, plan::freeze);
    }

    @Test
    void loadCapsBelowThePlanAreNamed() {
        plan.inspectors.replaceAll(inspector -> new Inspector(inspector.id(), "2101", new TreeSet<>(), inspector.certificate(),
            inspector.validFrom(), inspector.validTo(), 1, inspector.name()));
        assertRefused(DrawProblem.LOAD_CAPS_TOO_LOW, plan::freeze);
        plan.inspectors.add(PlanFixture.inspector("J1", "2102"));
        assertThat(plan.freeze().pool(0)).isEqualTo(20);
    }

    @Test
    void whatIsInNoRegisterIsNamed() {
        PlanFixture object = PlanFixture.plain(20, 4, 6);
        object.exclusions.add(new Exclusion("O999", Exclusion.Reason.CLOSED));
        assertRefused(DrawProblem.UNKNOWN_REFERENCE, object::freeze);
        PlanFixture inspector = PlanFixture.plain(20, 4, 6);
        inspector.recusals.add(new Recusal("I999", "E-O000", Recusal.Reason.RELATIVE));
        assertRefused(DrawProblem.UNKNOWN_REFERENCE, inspector::freeze);
        PlanFixture grade = PlanFixture.plain(20, 4, 6);
        grade.grades = new Grades(Map.of("A", 1));
        assertRefused(DrawProblem.UNKNOWN_REFERENCE, grade::freeze);
        PlanFixture stratum = PlanFixture.plain(20, 4, 6);
        stratum.objects.add(PlanFixture.object("P", "OTHER", "B"));
        assertRefused(DrawProblem.UNKNOWN_REFERENCE, stratum::freeze);
    }

    /** F-08: valid from the first to the last day of the visits, 2026-12-01 to 2026-12-31. */
    @ParameterizedTest
    @CsvSource({"2026-12-01, 2026-12-31, true", "2026-12-02, 2026-12-31, false", "2026-12-01, 2026-12-30, false",
        "2020-01-01, 2030-01-01, true", "2020-01-01, 2026-11-30, false", "2027-01-01, 2030-01-01, false"})
    void certificateCoversAllVisits(LocalDate from, LocalDate to, boolean seatable) {
        plan.inspectors.add(new Inspector("X", "2101", new TreeSet<>(), "C", from, to, 9, "王"));
        Eligible eligible = plan.freeze().eligible();
        assertThat(eligible.seatable().stream().anyMatch(inspector -> inspector.id().equals("X"))).isEqualTo(seatable);
        assertThat(eligible.unseatable()).isEqualTo(seatable ? List.of() : List.of(new Unseatable("X", Hindrance.CERTIFICATE)));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-01, 2026-12-31, true", "2026-11-01, 2027-01-31, true", "2026-12-02, 2026-12-31, false",
        "2026-12-01, 2026-12-30, false", "2026-12-10, 2026-12-20, false"})
    void whoIsAwayOnAllDaysIsAbsent(LocalDate from, LocalDate to, boolean absent) {
        assertThat(Absence.fill(List.of(new Absence("X", new Period(from, to))), VISITS)).isEqualTo(absent);
    }

    @Test
    void absencesAddUp() {
        Absence first = new Absence("X", new Period(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 15)));
        Absence rest = new Absence("X", new Period(LocalDate.of(2026, 12, 16), LocalDate.of(2027, 1, 5)));
        Absence late = new Absence("X", new Period(LocalDate.of(2026, 12, 17), LocalDate.of(2027, 1, 5)));
        Absence inside = new Absence("X", new Period(LocalDate.of(2026, 12, 2), LocalDate.of(2026, 12, 3)));
        assertThat(Absence.fill(List.of(rest, inside, first), VISITS)).isTrue();
        assertThat(Absence.fill(List.of(late, first), VISITS)).isFalse();
        assertThat(Absence.fill(List.of(), VISITS)).isFalse();
    }

    /** F-10: the longest prefix says who visits. */
    @ParameterizedTest
    @CsvSource({"210102, 2103", "210202, 210204", "210203, 2102", "220101, 220101"})
    void anotherAreaVisits(String division, String visitors) {
        List<CrossArea> rules =
            List.of(new CrossArea("21", "2102"), new CrossArea("2101", "2103"), new CrossArea("210202", "210204"));
        assertThat(CrossArea.visitors(rules, division)).isEqualTo(visitors);
    }

    @Test
    void crossAreaBringsTheOthersInspectors() {
        plan.crossAreas.add(new CrossArea("2101", "2102"));
        assertRefused(DrawProblem.TOO_FEW_INSPECTORS, plan::freeze);
        plan.inspectors.add(PlanFixture.inspector("J1", "2102"));
        plan.inspectors.add(PlanFixture.inspector("J2", "2102"));
        Eligible eligible = plan.freeze().eligible();
        assertThat(Arrays.stream(eligible.within(plan.objects.get(0))).mapToObj(place -> eligible.seatable().get(place).id()))
            .containsExactly("J1", "J2");
    }

    @Test
    void ruleIsWrittenInOneWay() {
        DrawRule rule = PlanFixture.city().rule();
        PlanFixture shuffled = PlanFixture.city();
        for (List<?> list : List.of(shuffled.strata, shuffled.exclusions, shuffled.absences, shuffled.recusals)) {
            Collections.shuffle(list, new Random(1));
        }
        assertThat(shuffled.rule().text()).isEqualTo(rule.text());
        assertThat(DrawRule.parse(rule.text())).isEqualTo(rule);
        assertThat(DrawRule.parse(rule.text()).text()).isEqualTo(rule.text());
    }

    @Test
    void ruleWithATitleThatLooksLikeLinesStaysOneRule() {
        PlanFixture city = PlanFixture.city();
        DrawRule rule = city.rule();
        DrawRule forged = new DrawRule(rule.batch(), "-", "x\nseats\t9\nexclusion\tREG-001\tCLOSED", rule.visits(), 2, 1, 2, rule.grades(),
            rule.strata(), List.of(), List.of(), List.of(), List.of(), List.of());
        DrawRule read = DrawRule.parse(forged.text());
        assertThat(read.seats()).isEqualTo(2);
        assertThat(read.exclusions()).isEmpty();
        assertThat(read.title()).isEqualTo(forged.title());
    }

    @Test
    void quotaThatIsNotTheRatiosIsRefused() {
        String text = new String(plan.rule().text(), UTF_8);
        assertRefused(DrawProblem.NOT_CANONICAL,
            () -> DrawRule.parse(text.replace("\t20\t4\n", "\t20\t5\n").getBytes(UTF_8)));
    }

    private static void assertRefused(DrawProblem problem, ThrowingCallable freezing) {
        assertThatThrownBy(freezing).isInstanceOfSatisfying(ProblemException.class,
            thrown -> assertThat(thrown.type()).as(thrown.getMessage()).isEqualTo(problem));
    }
}
