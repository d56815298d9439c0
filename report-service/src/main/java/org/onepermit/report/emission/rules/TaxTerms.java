package org.onepermit.report.emission.rules;

import java.math.BigDecimal;
import java.util.List;

/**
 * How many items an outlet is taxed for, and what clean discharge saves.
 *
 * @param airItems        items of an air outlet with the most equivalents (EPT §9)
 * @param firstClassItems first-class water pollutants of an outlet (EPT §9)
 * @param waterItems      other water pollutants of an outlet (EPT §9)
 * @param reductions      by how much below the standard, what is paid (EPT §13), the greatest first
 * @param equalReaches    whether a mean exactly so far below reaches the reduction [unverified]
 */
public record TaxTerms(int airItems, int firstClassItems, int waterItems, List<Reduction> reductions, boolean equalReaches) {

    /** A month's mean {@code belowPercent} under the standard pays {@code payPercent}. */
    public record Reduction(BigDecimal belowPercent, BigDecimal payPercent) { }

    public TaxTerms {
        reductions = List.copyOf(reductions);
    }

    /** The terms of the law as DOMAIN states them. */
    public static TaxTerms defaults() {
        return new TaxTerms(3, 5, 3, List.of(new Reduction(new BigDecimal("50"), new BigDecimal("50")),
            new Reduction(new BigDecimal("30"), new BigDecimal("75"))), true);
    }
}
