package org.onepermit.inspection.plan;

import java.math.BigDecimal;
import java.util.List;
import org.onepermit.inspection.draw.rules.plan.AnnualPlan;
import org.onepermit.inspection.draw.rules.plan.PlannedStratum;

/**
 * What a plan comes to before anything is drawn (F-24).
 *
 * @param rows          by stratum
 * @param inspectorDays that all visits take
 * @param fits          whether the days that there are suffice
 */
public record WhatIfView(List<Row> rows, int visits, BigDecimal inspectorDays, BigDecimal availableDays, boolean fits) {

    /**
     * A stratum.
     *
     * @param objects      in it, without closed ones; of them
     * @param excluded     left out, and
     * @param positiveList looked at from the desk only
     * @param perQuarter   visits that the ratio asks for in a quarter
     * @param visits       in a year, as far as the caps allow
     * @param poolTooSmall whether a quarter asks for more objects than can be drawn
     */
    public record Row(
        String stratum, int objects, int excluded, int positiveList, int pool, int inspectors, int perQuarter, int asked, int visits,
        boolean poolTooSmall, BigDecimal inspectorDays) {

        static Row of(PlannedStratum counted, AnnualPlan.Row row) {
            return new Row(row.stratum(), counted.objects(), counted.excluded(), counted.positiveList(), counted.pool(), counted.inspectors(),
                row.perQuarter(), row.asked(), row.visits(), row.poolTooSmall(), row.inspectorDays());
        }
    }
}
