package org.onepermit.inspection.draw.rules.plan;

import static org.onepermit.inspection.draw.rules.DrawProblem.INVALID_VALUE;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a year's draws come to before anything is drawn (F-24): visits, and the days of inspectors that they take.
 *
 * @param cap          most routine checks of one enterprise in a year, set by the province; it overrides the ratios (F-04)
 * @param seats        inspectors on a visit
 * @param daysPerVisit days that a visit takes each of them, way and record included
 */
public record AnnualPlan(RatioTable ratios, int cap, int seats, BigDecimal daysPerVisit, List<PlannedStratum> strata) {

    private static final int QUARTERS = 4;

    public AnnualPlan {
        strata = List.copyOf(strata);
        INVALID_VALUE.unless(cap >= 1 && seats >= 2 && daysPerVisit.signum() > 0, "a cap from 1, seats from 2, days above 0");
    }

    /**
     * What a stratum comes to.
     *
     * @param perQuarter  what the ratio asks for in a quarter
     * @param asked       in a year
     * @param visits      in a year, as far as the caps allow
     * @param poolTooSmall whether a quarter asks for more objects than can be drawn
     */
    public record Row(String stratum, int perQuarter, int asked, int visits, boolean poolTooSmall, BigDecimal inspectorDays) { }

    public record WhatIf(List<Row> rows, int visits, BigDecimal inspectorDays) {

        /** Whether so many days of inspectors are enough. */
        public boolean fits(BigDecimal availableDays) {
            return inspectorDays.compareTo(availableDays) <= 0;
        }
    }

    public WhatIf whatIf() {
        List<Row> rows = strata.stream().map(this::row).toList();
        return new WhatIf(rows, rows.stream().mapToInt(Row::visits).reduce(0, Math::addExact),
            rows.stream().map(Row::inspectorDays).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private Row row(PlannedStratum stratum) {
        int perQuarter = stratum.quarter(ratios).quota();
        int asked = Math.multiplyExact(QUARTERS, perQuarter);
        int visits = (int) Math.min(asked, (long) cap * stratum.enterprises());
        return new Row(stratum.id(), perQuarter, asked, visits, perQuarter > stratum.pool(),
            daysPerVisit.multiply(BigDecimal.valueOf((long) visits * seats)));
    }
}
