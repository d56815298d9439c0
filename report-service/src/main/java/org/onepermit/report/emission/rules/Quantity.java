package org.onepermit.report.emission.rules;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A value as it was filed, with the unit it was filed in, beside its canonical value (B-09): the raw value is what the unit answers for.
 *
 * @param canonical the value in the canonical unit; null if the unit is not known for this kind of quantity
 * @param kind      what is measured; null if the unit is not known
 */
public record Quantity(BigDecimal raw, String rawUnit, BigDecimal canonical, UnitTable.Kind kind) {

    /** Reads a value; null stays null. */
    public static Quantity of(BigDecimal raw, String unit) {
        Optional<UnitTable.Unit> known = UnitTable.of(unit);
        return new Quantity(raw, unit, raw == null ? null : known.map(each -> raw.multiply(each.factor())).orElse(null),
            known.map(UnitTable.Unit::kind).orElse(null));
    }

    /** Kilograms, if it is a mass. */
    public Optional<BigDecimal> kilograms() {
        return of(UnitTable.Kind.MASS);
    }

    /** Tonnes, if it is a mass. */
    public Optional<BigDecimal> tonnes() {
        return kilograms().map(kilograms -> kilograms.movePointLeft(3));
    }

    /** The canonical value, if it is of that kind. */
    public Optional<BigDecimal> of(UnitTable.Kind wanted) {
        return kind == wanted ? Optional.ofNullable(canonical) : Optional.empty();
    }
}
