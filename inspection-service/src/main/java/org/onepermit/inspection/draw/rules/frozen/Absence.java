package org.onepermit.inspection.draw.rules.frozen;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import org.onepermit.inspection.draw.rules.text.Line;

/** Days on which an inspector is away. */
public record Absence(String inspector, Period days) {

    public Absence {
        Line.id(inspector);
    }

    /** Whether absences of one inspector leave no day of the period free. */
    static boolean fill(Collection<Absence> absences, Period period) {
        LocalDate free = period.from();
        for (Absence absence : absences.stream().sorted(Comparator.comparing(absence -> absence.days.from())).toList()) {
            if (!absence.days.from().isAfter(free) && !absence.days.to().isBefore(free)) {
                free = absence.days.to().plusDays(1);
            }
        }
        return free.isAfter(period.to());
    }

    String line() {
        return Line.of("absence", inspector, days.from(), days.to());
    }

    static Absence read(Line line) {
        return new Absence(line.word("absence").id(), new Period(line.date(), line.date()));
    }
}
