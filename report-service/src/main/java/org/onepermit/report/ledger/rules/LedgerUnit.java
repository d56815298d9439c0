package org.onepermit.report.ledger.rules;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.onepermit.report.emission.rules.Quantity;
import org.onepermit.report.emission.rules.UnitTable;

/** Units of the ledger and how many canonical ones each is: h, m³, kWh, and for goods tonnes, or their own unit where they have no mass. */
public final class LedgerUnit {

    private static final Map<String, BigDecimal> HOURS = Map.of("h", BigDecimal.ONE, "小时", BigDecimal.ONE, "时", BigDecimal.ONE);
    private static final Map<String, BigDecimal> CUBIC_METRES = Map.of("m³", BigDecimal.ONE, "m3", BigDecimal.ONE, "立方米", BigDecimal.ONE,
        "t", BigDecimal.ONE, "吨", BigDecimal.ONE, "万m³", BigDecimal.valueOf(10_000), "万m3", BigDecimal.valueOf(10_000), "万立方米",
        BigDecimal.valueOf(10_000), "L", new BigDecimal("0.001"), "升", new BigDecimal("0.001"));
    private static final Map<String, BigDecimal> KILOWATT_HOURS = Map.of("kWh", BigDecimal.ONE, "千瓦时", BigDecimal.ONE, "度", BigDecimal.ONE,
        "万kWh", BigDecimal.valueOf(10_000), "万度", BigDecimal.valueOf(10_000), "MWh", BigDecimal.valueOf(1000));

    private LedgerUnit() { }

    /** What an amount counts. */
    public enum Kind { NONE, TIME, VOLUME, ENERGY, MASS, GOODS }

    /** An amount in the canonical unit. */
    public record Amount(BigDecimal value, String unit) { }

    /** The amount in the canonical unit; empty if the unit is not one of that kind. */
    public static Optional<Amount> of(Kind kind, BigDecimal value, String unit) {
        return switch (kind) {
            case NONE -> Optional.empty();
            case TIME -> times(HOURS, value, unit, "h");
            case VOLUME -> times(CUBIC_METRES, value, unit, "m³");
            case ENERGY -> times(KILOWATT_HOURS, value, unit, "kWh");
            case MASS -> Quantity.of(value, unit).kilograms().map(kilograms -> new Amount(kilograms, "kg"));
            case GOODS -> goods(value, unit);
        };
    }

    /** Units that are taken for a kind, for people to read. */
    public static String allowed(Kind kind) {
        return switch (kind) {
            case NONE -> "";
            case TIME -> "h";
            case VOLUME -> "m³、万m³、t、L";
            case ENERGY -> "kWh、万kWh、MWh";
            case MASS -> "t、kg、g";
            case GOODS -> "t、kg、m³、万m³、…";
        };
    }

    private static Optional<Amount> goods(BigDecimal value, String unit) {
        if (unit == null || unit.isBlank()) {
            return Optional.empty();
        }
        Optional<Amount> mass = UnitTable.of(unit).filter(known -> known.kind() == UnitTable.Kind.MASS)
            .flatMap(known -> Quantity.of(value, unit).tonnes()).map(tonnes -> new Amount(tonnes, "t"));
        return mass.or(() -> times(CUBIC_METRES, value, unit, "m³")).or(() -> Optional.of(new Amount(value, unit.strip())));
    }

    private static Optional<Amount> times(Map<String, BigDecimal> units, BigDecimal value, String unit, String canonical) {
        return Optional.ofNullable(units.get(unit == null ? "" : unit.strip())).map(factor -> new Amount(value.multiply(factor), canonical));
    }
}
