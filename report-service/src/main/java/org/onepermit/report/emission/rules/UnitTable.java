package org.onepermit.report.emission.rules;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onepermit.platform.codes.Table;

/** Units that people and devices report in, and how many of the canonical unit each is (B-09). */
public final class UnitTable {

    private static final Map<String, Unit> ALL = Table.rows(UnitTable.class, "units.csv", ";").stream()
        .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> new Unit(cells[0], Kind.valueOf(cells[1]), new BigDecimal(cells[2]))));

    private UnitTable() { }

    /** What is measured, with its canonical unit. */
    public enum Kind {
        MASS("kg"), MASS_RATE("kg/h"), WATER_CONCENTRATION("mg/L"), AIR_CONCENTRATION("mg/m³"), LEVEL("dB(A)"), NUMBER("");

        private final String unit;

        Kind(String unit) {
            this.unit = unit;
        }

        public String unit() {
            return unit;
        }
    }

    /** {@code factor}: canonical units in one of it. */
    public record Unit(String name, Kind kind, BigDecimal factor) { }

    /** The unit by its name, spelt either way; empty if it is none that we know. */
    public static Optional<Unit> of(String name) {
        return Optional.ofNullable(ALL.get(name == null ? "" : name.strip()));
    }
}
