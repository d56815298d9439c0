package org.onepermit.report.duty.rules;

import org.onepermit.report.permit.rules.ReportPeriod;

/** Numbers of duties: the permit's with the period, {@code 912107007788812327001V-2026Q1}. */
public final class DutyNumber {

    private DutyNumber() { }

    public static String of(String permitNo, ReportPeriod period) {
        int year = period.from().getYear();
        int nth = (period.from().getMonthValue() - 1) / period.type().months() + 1;
        return permitNo + "-" + switch (period.type()) {
            case ANNUAL -> Integer.toString(year);
            case HALF_YEARLY -> year + "H" + nth;
            case QUARTERLY -> year + "Q" + nth;
            case MONTHLY -> "%dM%02d".formatted(year, nth);
        };
    }
}
