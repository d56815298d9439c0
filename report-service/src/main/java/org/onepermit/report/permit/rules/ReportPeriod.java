package org.onepermit.report.permit.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A calendar year, half-year, quarter or month of legal days, both ends included. */
public record ReportPeriod(ReportType type, LocalDate from, LocalDate to) {

    /** The period of that type that holds the day. */
    public static ReportPeriod holding(ReportType type, LocalDate day) {
        int firstMonth = (day.getMonthValue() - 1) / type.months() * type.months() + 1;
        LocalDate from = LocalDate.of(day.getYear(), firstMonth, 1);
        return new ReportPeriod(type, from, from.plusMonths(type.months()).minusDays(1));
    }

    /** The calendar year. */
    public static ReportPeriod year(int year) {
        return holding(ReportType.ANNUAL, LocalDate.of(year, 1, 1));
    }

    /** The quarter, from 1 to 4. */
    public static ReportPeriod quarter(int year, int quarter) {
        return holding(ReportType.QUARTERLY, LocalDate.of(year, quarter * 3, 1));
    }

    public ReportPeriod next() {
        return holding(type, to.plusDays(1));
    }

    /** Whether it is a calendar period of its type, as a person could have mistyped it. */
    public boolean whole() {
        return type != null && from != null && equals(holding(type, from));
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    @Override
    public String toString() {
        return (from == null ? "–" : from) + "…" + (to == null ? "–" : to);
    }
}
