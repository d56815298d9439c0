package org.onepermit.report.emission.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.onepermit.report.permit.rules.PermitContent.AnnualTotal;
import org.onepermit.report.permit.rules.PermitContent.Limit;
import org.onepermit.report.permit.rules.PermitContent.Outlet;
import org.onepermit.report.permit.rules.PermitInForce;
import org.onepermit.report.permit.rules.ReportPeriod;

/**
 * Actual against permitted amounts of a calendar year up to a day (C-15): by outlet where the permit limits the outlet, and for the unit.
 *
 * @param outlet          null for the unit
 * @param actualTonnes    sum of the year up to the day
 * @param permittedTonnes permitted for the whole year
 * @param proRataTonnes   permitted for the days held so far
 * @param reachedPercent  the highest warning reached; null if none
 * @param overAmount      whether the year's amount is exceeded: {@code OVER_AMOUNT} (R §34(1)), whatever the day
 * @param formula         the test with its values
 */
public record AmountBudget(
    String outlet, String pollutant, int year, BigDecimal actualTonnes, BigDecimal permittedTonnes, BigDecimal proRataTonnes,
    BigDecimal reachedPercent, boolean overAmount, String formula) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 4;

    /** One line for each amount that the permit names for the year; days after {@code asOf} and other years are left out. */
    public static List<AmountBudget> of(PermitInForce permit, LocalDate asOf, Collection<Discharge> discharges, BudgetTerms terms) {
        ReportPeriod year = ReportPeriod.year(asOf.getYear());
        List<Discharge> counted = discharges.stream().filter(each -> year.holds(each.day()) && !each.day().isAfter(asOf)).toList();
        List<AmountBudget> lines = new ArrayList<>();
        for (Outlet outlet : permit.content().outlets()) {
            for (Limit limit : outlet.limits()) {
                permit.tonnes(outlet.code(), limit.pollutant(), asOf.getYear()).ifPresent(permitted -> lines.add(
                    line(outlet.code(), limit.pollutant(), counted, permitted, permit, asOf, terms)));
            }
        }
        for (AnnualTotal total : permit.content().totals()) {
            permit.tonnes(total.pollutant(), asOf.getYear()).ifPresent(permitted -> lines.add(
                line(null, total.pollutant(), unitOnly(permit, total.pollutant(), asOf.getYear(), counted), permitted, permit, asOf, terms)));
        }
        return List.copyOf(lines);
    }

    /** The unit's total counts the places whose amount the permit limits; where it limits none, all (C-04). */
    private static List<Discharge> unitOnly(PermitInForce permit, String pollutant, int year, List<Discharge> discharges) {
        boolean limited = permit.content().outlets().stream().anyMatch(outlet -> permit.tonnes(outlet.code(), pollutant, year).isPresent());
        return discharges.stream().filter(each -> !limited || permit.tonnes(each.outlet(), pollutant, year).isPresent()).toList();
    }

    private static AmountBudget line(
        String outlet, String pollutant, List<Discharge> discharges, BigDecimal permitted, PermitInForce permit, LocalDate asOf, BudgetTerms terms) {
        BigDecimal actual = discharges.stream().filter(each -> each.pollutant().equals(pollutant) && (outlet == null || outlet.equals(each.outlet())))
            .map(Discharge::kilograms).reduce(BigDecimal.ZERO, BigDecimal::add).movePointLeft(3);
        ReportPeriod year = ReportPeriod.year(asOf.getYear());
        long held = permit.heldDays(year.from(), asOf);
        // Times the days of the year on both sides: no division decides.
        BigDecimal scaled = actual.multiply(BigDecimal.valueOf(year.days())).multiply(HUNDRED);
        BigDecimal passed = permitted.multiply(BigDecimal.valueOf(held));
        Optional<BigDecimal> reached = terms.warnPercent().stream().filter(percent -> actual.signum() > 0 && scaled.compareTo(passed.multiply(percent)) >= 0)
            .reduce((lower, higher) -> higher);
        BigDecimal proRata = passed.divide(BigDecimal.valueOf(year.days()), DECIMALS, RoundingMode.HALF_UP);
        return new AmountBudget(outlet, pollutant, asOf.getYear(), actual, permitted, proRata, reached.orElse(null), actual.compareTo(permitted) > 0,
            plain(actual) + " t / (" + plain(permitted) + " t × " + held + " / " + year.days() + ") = " + percent(actual, proRata));
    }

    private static String percent(BigDecimal actual, BigDecimal proRata) {
        return proRata.signum() == 0 ? "–" : plain(actual.multiply(HUNDRED).divide(proRata, 1, RoundingMode.HALF_UP)) + " %";
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
