package org.onepermit.inspection.enforcement.rules;

import java.time.LocalDate;
import java.util.List;
import org.onepermit.platform.codes.Table;

/** How long after its end conduct may still be penalised when it is found (G-03). */
public final class TimeBar {

    private static final List<Norm> NORMS = Table.rows(TimeBar.class, "time-bars.csv").stream().map(Norm::of).toList();

    private TimeBar() { }

    /** What came of the conduct. */
    public enum Harm { NONE, POLLUTION, LIFE_OR_HEALTH }

    private record Norm(Harm harm, Force force, int years) {

        static Norm of(String[] cells) {
            return new Norm(Harm.valueOf(cells[0]), Force.of(cells[1], cells[2]), Integer.parseInt(cells[3]));
        }
    }

    /**
     * The last day on which the finding of conduct still leads to a penalty. As with the amount (L-03) the norm of the conduct's last day
     * applies, or that of the day of finding where its time is shorter.
     */
    public static LocalDate lastDay(LocalDate occurredTo, Harm harm, LocalDate foundOn) {
        int years = Math.min(years(occurredTo, harm), years(foundOn, harm));
        return occurredTo.plusYears(years);
    }

    /** Whether the conduct was found too late for a penalty. */
    public static boolean passed(LocalDate occurredTo, Harm harm, LocalDate foundOn) {
        return foundOn.isAfter(lastDay(occurredTo, harm, foundOn));
    }

    private static int years(LocalDate day, Harm harm) {
        return NORMS.stream().filter(norm -> norm.harm == harm && norm.force.covers(day)).findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no time bar is known for " + day)).years;
    }
}
