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

/** The figures of a report brought to codes and canonical units once, for all rules (B-09, B-10). */
final class Figures {

    private static final String UNIT = "";

    private final List<Amount> outlets;
    private final List<Amount> totals;
    private final List<Measured> measurements;
    private final ByPlace<Amount> amounts = new ByPlace<>();
    private final ByPlace<Measured> measured = new ByPlace<>();

    private Figures(List<Amount> outlets, List<Amount> totals, List<Measured> measurements) {
        this.outlets = outlets;
        this.totals = totals;
        this.measurements = measurements;
        outlets.forEach(each -> amounts.put(each.outlet(), each.code(), each));
        totals.forEach(each -> amounts.put(UNIT, each.code(), each));
        measurements.forEach(each -> measured.put(each.line().point(), each.code(), each));
    }

    /**
     * An amount.
     *
     * @param list    path of the list it is a line of
     * @param outlet  null for the whole unit
     * @param named   the pollutant as written
     * @param code    the pollutant, or null if the name is none
     * @param weight  tonnes, or null if there is no value or its unit is no mass
     */
    record Amount(
        String list, int index, String outlet, String named, String code, Quantity quantity, BigDecimal weight, List<BigDecimal> quarters) {

        /** Path of the amount. */
        String field() {
            return field("amount");
        }

        String field(String part) {
            return list + "/" + index + "/" + part;
        }

        Optional<BigDecimal> tonnes() {
            return Optional.ofNullable(weight);
        }

        boolean of(String pollutant) {
            return pollutant.equals(code);
        }
    }

    /**
     * A line of measurements.
     *
     * @param code   as in {@link Amount}
     * @param unit   unit of its values; null if it is none, or none that fits the pollutant
     */
    record Measured(int index, String code, Measurement line, UnitTable.Unit unit) {

        /** Path of the line. */
        String field() {
            return "monitoring/" + index;
        }

        /** A value of the line in the canonical unit. */
        Optional<BigDecimal> canonical(BigDecimal value) {
            return value == null || unit == null ? Optional.empty() : Optional.of(value.multiply(unit.factor()));
        }
    }

    static Figures none() {
        return new Figures(List.of(), List.of(), List.of());
    }

    static Figures of(ExecutionReport report) {
        return new Figures(
            IntStream.range(0, report.emissions().outlets().size()).mapToObj(i -> amount(i, report.emissions().outlets().get(i))).toList(),
            IntStream.range(0, report.emissions().totals().size()).mapToObj(i -> total(i, report.emissions().totals().get(i))).toList(),
            IntStream.range(0, report.monitoring().size()).mapToObj(i -> measured(i, report.monitoring().get(i))).toList());
    }

    private static Amount amount(int index, OutletAmount line) {
        Quantity quantity = Quantity.of(line.amount(), line.unit());
        return new Amount("emissions/outlets", index, line.outlet(), line.pollutant(), Crosswalk.code(line.pollutant()).orElse(null), quantity,
            quantity.tonnes().orElse(null), line.quarters());
    }

    private static Amount total(int index, TotalAmount line) {
        Quantity quantity = Quantity.of(line.amount(), line.unit());
        return new Amount("emissions/totals", index, null, line.pollutant(), Crosswalk.code(line.pollutant()).orElse(null), quantity,
            quantity.tonnes().orElse(null), List.of());
    }

    private static Measured measured(int index, Measurement line) {
        String code = Crosswalk.code(line.pollutant()).orElse(null);
        return new Measured(index, code, line, UnitTable.of(line.unit()).filter(unit -> fits(code, unit.kind())).orElse(null));
    }

    List<Amount> outlets() {
        return outlets;
    }

    List<Amount> totals() {
        return totals;
    }

    List<Measured> measurements() {
        return measurements;
    }

    Optional<Amount> total(String pollutant) {
        return amounts.at(UNIT, pollutant);
    }

    Optional<Amount> at(String outlet, String pollutant) {
        return amounts.at(outlet, pollutant);
    }

    Optional<Measured> measured(String point, String pollutant) {
        return measured.at(point, pollutant);
    }

    static Optional<BigDecimal> canonical(String pollutant, BigDecimal value, String unit) {
        return value == null ? Optional.empty()
            : UnitTable.of(unit).filter(known -> fits(pollutant, known.kind())).map(known -> value.multiply(known.factor()));
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
        return of.multiply(percent).movePointLeft(2);
    }

    /** Whether two figures differ by more than a share of the second. Without a division: the second may be zero. */
    static boolean apart(BigDecimal one, BigDecimal base, BigDecimal percent) {
        return one.subtract(base).abs().compareTo(percent(base.abs(), percent)) > 0;
    }
}
