package org.onepermit.report.emission.rules;

import java.math.BigDecimal;
import java.util.List;

/**
 * When a year's amount is warned of.
 *
 * @param warnPercent shares of the amount permitted for the days passed at which the unit is warned (C-15) [design], ascending
 */
public record BudgetTerms(List<BigDecimal> warnPercent) {

    public BudgetTerms {
        warnPercent = warnPercent.stream().sorted().toList();
    }

    /** The terms that DOMAIN states. */
    public static BudgetTerms defaults() {
        return new BudgetTerms(List.of(new BigDecimal("80"), new BigDecimal("90"), new BigDecimal("100")));
    }
}
