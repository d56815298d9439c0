package org.onepermit.inspection.draw.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.onepermit.inspection.draw.rules.frozen.Absence;
import org.onepermit.inspection.draw.rules.frozen.CrossArea;
import org.onepermit.inspection.draw.rules.frozen.DrawRule;
import org.onepermit.inspection.draw.rules.frozen.Exclusion;
import org.onepermit.inspection.draw.rules.frozen.FrozenPlan;
import org.onepermit.inspection.draw.rules.frozen.Grades;
import org.onepermit.inspection.draw.rules.frozen.InspectionObject;
import org.onepermit.inspection.draw.rules.frozen.Inspector;
import org.onepermit.inspection.draw.rules.frozen.Pairing;
import org.onepermit.inspection.draw.rules.frozen.Period;
import org.onepermit.inspection.draw.rules.frozen.Ratio;
import org.onepermit.inspection.draw.rules.frozen.Recusal;
import org.onepermit.inspection.draw.rules.frozen.Stratum;
import org.onepermit.inspection.draw.rules.lot.Transcript;
import org.onepermit.inspection.draw.rules.seal.Commitment;
import org.onepermit.inspection.draw.rules.seal.Entropy;
import org.onepermit.inspection.draw.rules.seal.EntropySource;
import org.onepermit.inspection.draw.rules.seal.Party;
import org.onepermit.inspection.draw.rules.seal.Reveal;
import org.onepermit.inspection.draw.rules.text.Line;
import org.onepermit.inspection.draw.rules.text.Register;
import org.onepermit.inspection.draw.rules.text.Sha256;

/** A plan to be changed by a test until it is the one the test is about. Small, but with every kind of line. */
public final class PlanFixture {

    public static final Period VISITS = new Period(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31));
    public static final OffsetDateTime COMMITTED = OffsetDateTime.parse("2026-11-24T09:00:00+08:00");

    public final List<InspectionObject> objects = new ArrayList<>();
    public final List<Inspector> inspectors = new ArrayList<>();
    public final List<Stratum> strata = new ArrayList<>();
    public final List<Exclusion> exclusions = new ArrayList<>();
    public final List<CrossArea> crossAreas = new ArrayList<>();
    public final List<Absence> absences = new ArrayList<>();
    public final List<Recusal> recusals = new ArrayList<>();
    public final List<Pairing> pairings = new ArrayList<>();
    public Grades grades = Grades.usual();
    public String batch = "2026Q4-01";
    public int seats = 2;
    public int pairs = 99;
    public int cap = 4;

    /** Objects O000… of grade B in one stratum G, quota as asked, and inspectors I000… of the same city. */
    public static PlanFixture plain(int objects, int quota, int inspectors) {
        PlanFixture plan = new PlanFixture();
        plan.strata.add(new Stratum("G", new Ratio(quota, objects), objects));
        for (int i = 0; i < objects; i++) {
            plan.objects.add(object("O%03d".formatted(i), "G", "B"));
        }
        for (int i = 0; i < inspectors; i++) {
            plan.inspectors.add(inspector("I%03d".formatted(i), "2101"));
        }
        return plan;
    }

    /** Two cities, two strata, grades, several sites of an enterprise, every kind of obstacle. */
    public static PlanFixture city() {
        PlanFixture plan = new PlanFixture();
        plan.cap = 2;
        plan.pairs = 1;
        plan.strata.add(new Stratum("2101-KEY", Ratio.percent(new BigDecimal("25")), 18));
        plan.strata.add(new Stratum("2101-GENERAL", Ratio.times(5), 2));
        String[] names = {"沈阳市和平区乳品厂", "辽河化工（集团）有限公司", "铁西热电厂", "𠮷林纺织", "Müller Coating 沈阳", "a\tb\\c\nd\u202e"};
        for (int i = 0; i < 18; i++) {
            plan.objects.add(new InspectionObject("9121010%dMA0X%d".formatted(i % 9, i), "2101-KEY", "ABCDE-".substring(i % 6, i % 6 + 1),
                "ENT" + i / 3, i / 3 == 1 ? 1 : 0, i % 2 == 0 ? "210102" : "210106", i % 5 == 0 ? "air" : "-", names[i % 6]));
        }
        for (int i = 0; i < 40; i++) {
            plan.objects.add(new InspectionObject("REG-%03d".formatted(i), "2101-GENERAL", "ABCDE-".substring(i % 6, i % 6 + 1),
                "SHOP%d".formatted(i), 0, i % 4 == 0 ? "210202" : "210102", "-", names[i % 6] + i));
        }
        for (int i = 0; i < 9; i++) {
            plan.inspectors.add(new Inspector("INS-%d".formatted(i), i < 6 ? "2101" : i == 6 ? "21" : "2102",
                new TreeSet<>(i % 2 == 0 ? List.of("air", "water") : List.of()), "LN-%04d".formatted(i),
                LocalDate.of(2022, 1, 1), i == 5 ? LocalDate.of(2026, 12, 30) : LocalDate.of(2027, 12, 31), 3 + i, "执法员" + i));
        }
        plan.exclusions.add(new Exclusion("REG-003", Exclusion.Reason.CLOSED));
        plan.exclusions.add(new Exclusion("REG-007", Exclusion.Reason.POSITIVE_LIST));
        plan.crossAreas.add(new CrossArea("2102", "2101"));
        plan.absences.add(new Absence("INS-3", VISITS));
        plan.absences.add(new Absence("INS-4", new Period(VISITS.from(), VISITS.from().plusDays(7))));
        plan.recusals.add(new Recusal("INS-0", "ENT2", Recusal.Reason.FORMER_EMPLOYER));
        plan.recusals.add(new Recusal("INS-1", "SHOP1", Recusal.Reason.RELATIVE));
        plan.pairings.add(new Pairing("INS-0", "INS-2", 1));
        return plan;
    }

    public static InspectionObject object(String id, String stratum, String grade) {
        return new InspectionObject(id, stratum, grade, "E-" + id, 0, "210102", Line.NONE, "单位" + id);
    }

    public static Inspector inspector(String id, String area) {
        return new Inspector(id, area, new TreeSet<>(), "C-" + id, LocalDate.of(2024, 1, 1), LocalDate.of(2028, 12, 31), 9999, "张" + id);
    }

    public DrawRule rule() {
        return new DrawRule(batch, Line.NONE, "2026年第四季度双随机抽查", VISITS, seats, pairs, cap, grades, strata, exclusions, crossAreas,
            absences, recusals, pairings);
    }

    public FrozenPlan freeze() {
        return FrozenPlan.freeze(rule(), Register.of(InspectionObject.FORM, objects), Register.of(Inspector.FORM, inspectors));
    }

    public static byte[] seed(long number) {
        return Sha256.of(Sha256.utf8("seed " + number));
    }

    public static byte[] secret(String of) {
        return Sha256.of(Sha256.utf8("secret of " + of));
    }

    public static Commitment commitment(FrozenPlan plan) {
        return Commitment.of(plan, Party.of("dispatcher", secret("dispatcher")), Party.of("auditor", secret("auditor")),
            new EntropySource("上证综指收盘", "2026-11-24 收盘指数，两位小数", OffsetDateTime.parse("2026-11-24T15:00:00+08:00")), COMMITTED);
    }

    public static Reveal reveal(String entropy) {
        return new Reveal(secret("dispatcher"), secret("auditor"), Entropy.agreed(entropy, "dispatcher", entropy, "auditor"));
    }

    public Transcript draw(String entropy) {
        FrozenPlan plan = freeze();
        return Transcript.draw(plan, commitment(plan), reveal(entropy));
    }
}
