package org.onepermit.bench.draw;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.onepermit.inspection.draw.rules.frozen.DrawRule;
import org.onepermit.inspection.draw.rules.frozen.FrozenPlan;
import org.onepermit.inspection.draw.rules.frozen.Grades;
import org.onepermit.inspection.draw.rules.frozen.InspectionObject;
import org.onepermit.inspection.draw.rules.frozen.Inspector;
import org.onepermit.inspection.draw.rules.frozen.Period;
import org.onepermit.inspection.draw.rules.frozen.Ratio;
import org.onepermit.inspection.draw.rules.frozen.Stratum;
import org.onepermit.inspection.draw.rules.text.Register;

/**
 * Made-up registers of the size of the country's (DOMAIN L: 3.86 million fixed sources), the same in every run: grades A to F with
 * weights 1 to 6, 40 strata, 340 cities, of whose inspectors one in three knows a speciality that one object in eight asks for.
 */
final class NationalRegister {

    static final int OBJECTS = 3_860_000;
    static final int STRATA = 40;
    static final int INSPECTORS = 80_000;
    static final int TASKS = 200_000;

    private static final int CITIES = 340;
    private static final int PRIME = 999_983;
    private static final int[] SHARES = {30, 40, 15, 8, 4, 3};
    private static final Period VISITS = new Period(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31));

    private final byte[] text;
    private final int[] byStratum = new int[STRATA];
    /** How many hashes the objects' keys take. */
    private long units;

    NationalRegister(int objects) {
        SplittableRandom chance = new SplittableRandom(objects);
        int length = line(0, chance.split()).length;
        this.text = new byte[objects * length];
        for (int number = 0; number < objects; number++) {
            System.arraycopy(line(number, chance), 0, text, number * length, length);
        }
    }

    private byte[] line(int number, SplittableRandom chance) {
        int stratum = chance.nextInt(STRATA);
        int grade = grade(chance.nextInt(100));
        byStratum[stratum]++;
        units += grade + 1;
        String enterprise = String.format("91%08dMA%06dX", number, number % PRIME);
        String line = String.format("%s001P\tREGION-%02d\t%c\t%s\t0\t%s%02d\t%s\t某某环保科技有限公司%07d\n", enterprise, stratum, 'A' + grade,
            enterprise, city(chance.nextInt(CITIES)), 1 + chance.nextInt(9), chance.nextInt(8) == 0 ? "air" : "any", number);
        return line.getBytes(StandardCharsets.UTF_8);
    }

    private static int grade(int percentile) {
        int grade = 0;
        int left = percentile;
        while (left >= SHARES[grade]) {
            left -= SHARES[grade++];
        }
        return grade;
    }

    private static String city(int number) {
        return String.format("%02d%02d", 11 + number / 20, 1 + number % 20);
    }

    byte[] text() {
        return text;
    }

    long units() {
        return units;
    }

    /** Five in a hundred and a little of each stratum, so that a whole country has 200 000 tasks. */
    FrozenPlan freeze() {
        Ratio ratio = new Ratio(TASKS, OBJECTS);
        List<Stratum> strata = IntStream.range(0, STRATA)
            .mapToObj(stratum -> new Stratum(String.format("REGION-%02d", stratum), ratio, byStratum[stratum])).toList();
        DrawRule rule = new DrawRule("NATION", "-", "全国双随机抽查", VISITS, 2, 4, 4,
            new Grades(Map.of("A", 1, "B", 2, "C", 3, "D", 4, "E", 5, "F", 6)), strata, List.of(), List.of(), List.of(), List.of(),
            List.of());
        return FrozenPlan.freeze(rule, Register.parse(InspectionObject.FORM, text), Register.of(Inspector.FORM, inspectors()));
    }

    private static List<Inspector> inspectors() {
        return IntStream.range(0, INSPECTORS).mapToObj(number -> inspector(city(number % CITIES), number / CITIES)).toList();
    }

    private static Inspector inspector(String city, int number) {
        String id = String.format("I%s%04d", city, number);
        return new Inspector(id, city, new TreeSet<>(number % 3 == 0 ? List.of("air", "any") : List.of("any")), "CERT-" + id,
            LocalDate.of(2024, 1, 1), LocalDate.of(2028, 12, 31), 20, "执法员" + number);
    }
}
