package org.onepermit.permit.licence.rules;

import java.time.LocalDate;

/**
 * The days on which a permit is valid, both included (A-27; R §14, Code §182); registrations are valid as long (A-32; Code §186).
 *
 * @param from first day
 * @param to   last day
 */
public record Validity(LocalDate from, LocalDate to) {

    private static final int YEARS = 5;

    public Validity {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins");
        }
    }

    /** Five years from a day: the last day is the day before its fifth anniversary. */
    public static Validity of(LocalDate from) {
        return new Validity(from, lastDay(from));
    }

    private static LocalDate lastDay(LocalDate from) {
        LocalDate anniversary = from.plusYears(YEARS);
        boolean fellBack = anniversary.getDayOfMonth() != from.getDayOfMonth();
        return fellBack ? anniversary : anniversary.minusDays(1);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
