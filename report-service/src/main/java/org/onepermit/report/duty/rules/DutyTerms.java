package org.onepermit.report.duty.rules;

import java.time.Period;
import java.util.List;
import java.util.Map;
import org.onepermit.report.permit.rules.ReportType;

/**
 * What the permit and the law leave open of the duty to report. Everything here is configuration; the defaults are those of DOMAIN.
 *
 * @param leastHeld             a permit held for less of a period is not reported on by itself (D-09, HJ 944 as restated [unverified text])
 * @param dueMonthOffset        months after the period's last month, where the permit is silent (D-08) [design]
 * @param dueDay                day of that month, where the permit is silent (D-08) [design]
 * @param reminderDays          days from the due day on which the unit is reminded (D-16) [design]
 * @param leadDay               days after the due day on which a lead ER-01 is opened (D-16)
 * @param reviewWorkingDays     working days for a review (D-15) [design]
 * @param correctionWorkingDays working days for a correction (D-16) [design]
 */
public record DutyTerms(
    Map<ReportType, Period> leastHeld, int dueMonthOffset, Map<ReportType, Integer> dueDay, List<Integer> reminderDays, int leadDay,
    int reviewWorkingDays, int correctionWorkingDays) {

    public DutyTerms {
        leastHeld = Map.copyOf(leastHeld);
        dueDay = Map.copyOf(dueDay);
        reminderDays = List.copyOf(reminderDays);
        if (leadDay < 1 || reviewWorkingDays < 1 || correctionWorkingDays < 1 || dueMonthOffset < 0) {
            throw new IllegalArgumentException("duty terms must be positive");
        }
    }

    /** The terms that DOMAIN states. */
    public static DutyTerms defaults() {
        return new DutyTerms(
            Map.of(ReportType.ANNUAL, Period.ofMonths(3), ReportType.HALF_YEARLY, Period.ofMonths(3), ReportType.QUARTERLY, Period.ofMonths(1),
                ReportType.MONTHLY, Period.ofDays(10)),
            1, Map.of(ReportType.ANNUAL, 31, ReportType.HALF_YEARLY, 15, ReportType.QUARTERLY, 15, ReportType.MONTHLY, 15),
            List.of(-15, -3, 1), 1, 20, 10);
    }
}
