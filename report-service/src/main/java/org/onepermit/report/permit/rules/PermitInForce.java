package org.onepermit.report.permit.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A permit with the content in force on the last day of a period.
 *
 * @param firstYear      calendar year to which the amounts of year 1 belong
 * @param held           days on which it was held, renewals included, in order
 * @param specialPeriods limits on days of a kind (C-05)
 */
public record PermitInForce(
    String number, String unitName, int firstYear, List<Holding> held, List<SpecialPeriod> specialPeriods, PermitContent content) {

    private static final int SHARE_DECIMALS = 10;

    public PermitInForce {
        held = PermitContent.list(held);
        specialPeriods = PermitContent.list(specialPeriods);
    }

    /** The unit's permitted amount of the calendar year, t; empty if the permit names none (C-03, C-06). */
    public Optional<BigDecimal> tonnes(String pollutant, int year) {
        return content.totals().stream().filter(total -> total.pollutant().equals(pollutant)).findFirst()
            .flatMap(total -> ofYear(total.tonnesPerYear(), year));
    }

    /** The permitted amount of an outlet in the calendar year, t. */
    public Optional<BigDecimal> tonnes(String outlet, String pollutant, int year) {
        return content.outlet(outlet).flatMap(found -> found.limit(pollutant)).flatMap(limit -> ofYear(limit.tonnesPerYear(), year));
    }

    /** A permit of five years touches six calendar years: the last row also serves the sixth (C-06) [design]. */
    private Optional<BigDecimal> ofYear(List<BigDecimal> tonnesPerYear, int year) {
        int row = Math.min(year - firstYear, tonnesPerYear.size() - 1);
        return row < 0 ? Optional.empty() : Optional.ofNullable(tonnesPerYear.get(row));
    }

    public long heldDays(LocalDate from, LocalDate to) {
        return held.stream().mapToLong(holding -> {
            LocalDate first = holding.from().isAfter(from) ? holding.from() : from;
            LocalDate last = holding.to().isBefore(to) ? holding.to() : to;
            return Math.max(0, ChronoUnit.DAYS.between(first, last) + 1);
        }).sum();
    }

    /** Share of a calendar year for which the permit was held, 1 for all of it (C-06). */
    public BigDecimal shareOf(ReportPeriod year) {
        return BigDecimal.valueOf(heldDays(year.from(), year.to())).divide(BigDecimal.valueOf(year.days()), SHARE_DECIMALS, RoundingMode.HALF_UP);
    }
}
