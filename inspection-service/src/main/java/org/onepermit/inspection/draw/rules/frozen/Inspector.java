package org.onepermit.inspection.draw.rules.frozen;

import static org.onepermit.inspection.draw.rules.DrawProblem.INVALID_VALUE;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.onepermit.inspection.draw.rules.text.Line;
import org.onepermit.inspection.draw.rules.text.Register;

/**
 * An officer who can be drawn (执法人员, F-02).
 *
 * @param area        GB/T 2260 prefix of 2, 4 or 6 digits; objects in it are within reach
 * @param certificate number of the enforcement certificate (APnL §42)
 * @param validFrom   first and
 * @param validTo     last day on which it is valid
 * @param loadCap     most tasks of one batch, 1 to 9999
 */
public record Inspector(
    String id, String area, SortedSet<String> specialities, String certificate, LocalDate validFrom, LocalDate validTo, int loadCap,
    String name) {

    public static final Register.Form<Inspector> FORM = new Register.Form<>() {
        @Override
        public String id(Inspector inspector) {
            return inspector.id;
        }

        @Override
        public String write(Inspector inspector) {
            return Line.of(inspector.id, inspector.area, inspector.listed(), inspector.certificate, inspector.validFrom,
                inspector.validTo, inspector.loadCap, Line.text(inspector.name));
        }

        @Override
        public Inspector read(Line line) {
            return new Inspector(line.id(), line.field(), specialities(line.field()), line.id(), line.date(), line.date(),
                line.number(), line.text());
        }
    };

    private static final Pattern AREA = Pattern.compile("([0-9]{2}){1,3}");
    private static final int MOST_TASKS = 9999;

    public Inspector {
        Line.id(id);
        INVALID_VALUE.unless(AREA.matcher(area).matches(), id + ": an area has 2, 4 or 6 digits");
        specialities.forEach(Line::id);
        Line.id(certificate);
        INVALID_VALUE.unless(!validTo.isBefore(validFrom), id + ": the certificate ends before it begins");
        INVALID_VALUE.unless(loadCap >= 1 && loadCap <= MOST_TASKS, id + ": load caps from 1 to " + MOST_TASKS);
    }

    private String listed() {
        return specialities.isEmpty() ? Line.NONE : String.join(",", specialities);
    }

    private static SortedSet<String> specialities(String listed) {
        return listed.equals(Line.NONE) ? new TreeSet<>() : new TreeSet<>(Arrays.asList(listed.split(",", -1)));
    }

    /** Whether the certificate is valid on all days of a period (F-08). */
    boolean isCertifiedDuring(Period period) {
        return !validFrom.isAfter(period.from()) && !validTo.isBefore(period.to());
    }

    /** Whether the inspector has learnt what an object asks for. */
    public boolean knows(String speciality) {
        return speciality.equals(Line.NONE) || specialities.contains(speciality);
    }
}
