package org.onepermit.inspection.draw.rules.frozen;

import static org.onepermit.inspection.draw.rules.DrawProblem.INVALID_VALUE;

import java.util.Map;
import java.util.TreeMap;

/**
 * Weight of an object by the credit grade of its holder, in whole units (F-05, G-17).
 *
 * @param units grade to units, 1 to 12
 */
public record Grades(Map<String, Integer> units) {

    private static final int MOST = 12;

    public Grades {
        units = Map.copyOf(units);
        units.forEach((grade, weight) -> {
            checked(grade);
            INVALID_VALUE.unless(weight >= 1 && weight <= MOST, grade + ": weights from 1 to " + MOST);
        });
    }

    /** The weights 0.5, 1, 1.5, 2 and 3 of F-05, doubled to be whole; an object without a grade weighs as much as a blue one. */
    public static Grades usual() {
        return new Grades(Map.of("A", 1, "B", 2, "C", 3, "D", 4, "E", 6, "-", 2));
    }

    static void checked(String grade) {
        INVALID_VALUE.unless(grade.length() == 1 && (grade.charAt(0) >= 'A' && grade.charAt(0) <= 'Z' || grade.equals("-")),
            () -> "no grade: " + grade);
    }

    /** Units by the grade's ASCII code; 0 where there is no such grade. */
    public int[] byCode() {
        int[] byCode = new int[128];
        units.forEach((grade, weight) -> byCode[grade.charAt(0)] = weight);
        return byCode;
    }

    Map<String, Integer> sorted() {
        return new TreeMap<>(units);
    }
}
