package org.onepermit.report.check.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.onepermit.platform.codes.OutletCode;
import org.onepermit.platform.codes.Pollutant;
import org.onepermit.report.emission.rules.Crosswalk;
import org.onepermit.report.emission.rules.Quantity;
import org.onepermit.report.emission.rules.UnitTable;
import org.onepermit.report.filing.rules.ExecutionReport;
import org.onepermit.report.filing.rules.ExecutionReport.Measurement;
import org.onepermit.report.filing.rules.ExecutionReport.OutletAmount;
import org.onepermit.report.filing.rules.ExecutionReport.TotalAmount;

/**
 * The figures of a report brought to codes and canonical units once, for all rules (B-09, B-10).
 *
 * @param outlets      amounts at places
 * @param totals       amounts of the unit
 * @param measurements what was measured
 */
record Figures(List<Amount> outlets, List<Amount> totals, List<Measured> measurements) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * An amount.
     *
     * @param field   its path
     * @param outlet  null for the whole unit
     * @param named   the pollutant as written
     * @param code    the pollutant, or null if the name is none
     */
    record Amount(String field, String outlet, String named, String code, Quantity quantity, List<BigDecimal> quarters) {

        /** Tonnes; empty if there is no value or its unit is no mass. */
        Optional<BigDecimal> tonnes() {
            return quantity.tonnes();
        }

        boolean of(String pollutant) {
            return pollutant.equals(code);
        }
    }

    /** A line of measurements; {@code code} as in {@link Amount}. */
    record Measured(String field, String code, Measurement line) {

        boolean at(String point, String pollutant) {
            return pollutant.equals(code) && point.equals(line.point());
        }

        /** A value of the line in the canonical unit that fits the pollutant; empty if the unit does not. */
        Optional<BigDecimal> canonical(BigDecimal value) {
            return Figures.canonical(code, value, line.unit());
        }
    }

    static Figures of(ExecutionReport report) {
        return new Figures(
            IntStream.range(0, report.emissions().outlets().size()).mapToObj(i -> amount(i, report.emissions().outlets().get(i))).toList(),
            IntStream.range(0, report.emissions().totals().size()).mapToObj(i -> total(i, report.emissions().totals().get(i))).toList(),
            IntStream.range(0, report.monitoring().size()).mapToObj(i -> measured(i, report.monitoring().get(i))).toList());
    }

    private static Amount amount(int index, OutletAmount line) {
        return new Amount("emissions/outlets/" + index + "/amount", line.outlet(), line.pollutant(),
            Crosswalk.code(line.pollutant()).orElse(null), Quantity.of(line.amount(), line.unit()), line.quarters());
    }

    private static Amount total(int index, TotalAmount line) {
        return new Amount("emissions/totals/" + index + "/amount", null, line.pollutant(), Crosswalk.code(line.pollutant()).orElse(null),
            Quantity.of(line.amount(), line.unit()), List.of());
    }

    private static Measured measured(int index, Measurement line) {
        return new Measured("monitoring/" + index, Crosswalk.code(line.pollutant()).orElse(null), line);
    }

    Optional<Amount> total(String pollutant) {
        return totals.stream().filter(each -> each.of(pollutant)).findFirst();
    }

    Optional<Amount> at(String outlet, String pollutant) {
        return outlets.stream().filter(each -> each.of(pollutant) && outlet.equals(each.outlet())).findFirst();
    }

    Optional<Measured> measured(String point, String pollutant) {
        return measurements.stream().filter(each -> each.at(point, pollutant)).findFirst();
    }

    static Optional<BigDecimal> canonical(String pollutant, BigDecimal value, String unit) {
        Quantity quantity = Quantity.of(value, unit);
        return quantity.kind() != null && fits(pollutant, quantity.kind()) ? Optional.ofNullable(quantity.canonical()) : Optional.empty();
    }

    private static boolean fits(String pollutant, UnitTable.Kind kind) {
        if (pollutant == null || kind == UnitTable.Kind.MASS_RATE) {
            return true;
        }
        return Pollutant.of(pollutant).map(known -> switch (known.medium()) {
            case AIR -> kind == UnitTable.Kind.AIR_CONCENTRATION;
            case WATER -> kind == (known.permitUnit().isEmpty() ? UnitTable.Kind.NUMBER : UnitTable.Kind.WATER_CONCENTRATION);
            case NOISE -> kind == UnitTable.Kind.LEVEL;
        }).orElse(true);
    }

    /** Whether gas leaves there, so that hours count; days count for water (C.4). */
    static boolean gas(String outlet) {
        return OutletCode.parse(outlet).filter(code -> code.medium() == OutletCode.Medium.AIR).isPresent();
    }

    /** A number as people write it. */
    static String plain(BigDecimal number) {
        return number == null ? "–" : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    static BigDecimal percent(BigDecimal of, BigDecimal percent) {
        return of.multiply(percent).divide(HUNDRED);
    }

    /** Whether two figures differ by more than a share of the second. Without a division: the second may be zero. */
    static boolean apart(BigDecimal one, BigDecimal base, BigDecimal percent) {
        return one.subtract(base).abs().compareTo(percent(base.abs(), percent)) > 0;
    }
}
