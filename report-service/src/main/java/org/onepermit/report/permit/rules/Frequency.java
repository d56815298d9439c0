package org.onepermit.report.permit.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How often a pollutant is monitored, as the permit's plan says. */
public enum Frequency {
    CONTINUOUS, HOURLY, DAILY, WEEKLY, MONTHLY, QUARTERLY, HALF_YEARLY, YEARLY;

    /** Whether single samples are counted; an analyser that runs all the time has its network rate instead. */
    public boolean counted() {
        return this != CONTINUOUS && this != HOURLY;
    }

    /** First day of the calendar bucket that the day falls into (D-04): one sample is due in each. */
    public LocalDate bucket(LocalDate day) {
        return switch (this) {
            case CONTINUOUS, HOURLY, DAILY -> day;
            case WEEKLY -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTHLY -> day.withDayOfMonth(1);
            case QUARTERLY -> ReportPeriod.holding(ReportType.QUARTERLY, day).from();
            case HALF_YEARLY -> ReportPeriod.holding(ReportType.HALF_YEARLY, day).from();
            case YEARLY -> day.withDayOfYear(1);
        };
    }

    /** First day of the bucket after the one that begins on the day. */
    public LocalDate following(LocalDate bucket) {
        return switch (this) {
            case CONTINUOUS, HOURLY, DAILY -> bucket.plusDays(1);
            case WEEKLY -> bucket.plusWeeks(1);
            case MONTHLY -> bucket.plusMonths(1);
            case QUARTERLY -> bucket.plusMonths(3);
            case HALF_YEARLY -> bucket.plusMonths(6);
            case YEARLY -> bucket.plusYears(1);
        };
    }
}
