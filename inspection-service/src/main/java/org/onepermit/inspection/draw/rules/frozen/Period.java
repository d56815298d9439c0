package org.onepermit.inspection.draw.rules.frozen;

import static org.onepermit.inspection.draw.rules.DrawProblem.INVALID_VALUE;

import java.time.LocalDate;

/** Days from the first to the last, both included. */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        INVALID_VALUE.unless(!to.isBefore(from), "a period ends before it begins: " + from + " to " + to);
    }
}
