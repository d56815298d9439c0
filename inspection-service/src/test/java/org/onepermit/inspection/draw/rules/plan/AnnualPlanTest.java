package org.onepermit.inspection.draw.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onepermit.inspection.draw.rules.PlanFixture;
import org.onepermit.inspection.draw.rules.frozen.Exclusion;
import org.onepermit.inspection.draw.rules.frozen.Ratio;
import org.onepermit.inspection.draw.rules.frozen.Stratum;
import org.onepermit.inspection.draw.rules.plan.RatioRule.Level;
import org.onepermit.inspection.draw.rules.plan.RatioRule.ObjectClass;
import org.onepermit.platform.problem.ProblemException;

/** F.3, F-04 to F-06, F-24: what the ratios ask for, what the caps allow, and what it costs. */
class AnnualPlanTest {

    private static PlannedStratum stratum(ObjectClass objectClass, Level level, int objects, int enterprises, int inspectors) {
        return new PlannedStratum("G", objectClass, level, objects, 0, 0, enterprises, inspectors);
    }

    private static AnnualPlan plan(int cap, PlannedStratum... strata) {
        return new AnnualPlan(RatioTable.usual(), cap, 2, new BigDecimal("1.5"), List.of(strata));
    }

    /** Quotas of one quarter, around the places where the ceiling steps. */
    @ParameterizedTest
    @CsvSource({
        "KEY_UNIT, MUNICIPAL, 0, 0, 0", "KEY_UNIT, MUNICIPAL, 1, 0, 1", "KEY_UNIT, MUNICIPAL, 20, 0, 1", "KEY_UNIT, MUNICIPAL, 21, 0, 2",
        "KEY_UNIT, MUNICIPAL, 271, 0, 14", "KEY_UNIT, COUNTY, 4, 0, 1", "KEY_UNIT, COUNTY, 5, 0, 2", "SPECIAL, MUNICIPAL, 20, 0, 3",
        "SPECIAL, MUNICIPAL, 21, 0, 4", "GENERAL, MUNICIPAL, 11259, 8, 10", "GENERAL, MUNICIPAL, 11259, 3, 4", "GENERAL, COUNTY, 900, 2, 5",
        "GENERAL, COUNTY, 900, 3, 8"})
    void ratiosOfOneQuarter(ObjectClass objectClass, Level level, int objects, int inspectors, int quota) {
        assertThat(stratum(objectClass, level, objects, objects, inspectors).quarter(RatioTable.usual()).quota()).isEqualTo(quota);
    }

    /** The year of 1:5 is never undercut by its quarters. */
    @ParameterizedTest
    @CsvSource({"1, 5", "2, 10", "3, 15", "7, 35", "8, 40"})
    void quartersOfAYearAreNoLessThanTheYear(int inspectors, int year) {
        AnnualPlan.Row row = plan(9, stratum(ObjectClass.GENERAL, Level.MUNICIPAL, 5000, 5000, inspectors)).whatIf().rows().get(0);
        assertThat(row.asked()).isBetween(year, year + 3);
    }

    @Test
    void otherFormForGeneralUnits() {
        Stratum quarter = stratum(ObjectClass.GENERAL, Level.MUNICIPAL, 11_259, 0, 8).quarter(RatioTable.generalByObjects());
        assertThat(quarter).isEqualTo(new Stratum("G", new Ratio(1, 20), 11_259));
        assertThat(quarter.quota()).isEqualTo(563);
    }

    @Test
    void levelWithoutARatioIsRefused() {
        assertThatThrownBy(() -> stratum(ObjectClass.SPECIAL, Level.COUNTY, 5, 5, 1).quarter(RatioTable.usual()))
            .isInstanceOf(ProblemException.class);
    }

    /** F-04: 100 key units ask for 20 visits a year; fewer enterprises allow fewer. */
    @ParameterizedTest
    @CsvSource({"1, 20, 20", "1, 19, 19", "2, 9, 18", "2, 10, 20", "4, 3, 12", "1, 100, 20"})
    void capOfTheProvinceOverridesTheRatio(int cap, int enterprises, int visits) {
        AnnualPlan.Row row = plan(cap, stratum(ObjectClass.KEY_UNIT, Level.MUNICIPAL, 100, enterprises, 0)).whatIf().rows().get(0);
        assertThat(row.asked()).isEqualTo(20);
        assertThat(row.visits()).isEqualTo(visits);
    }

    @Test
    void whatAPlanWouldCost() {
        AnnualPlan.WhatIf whatIf = plan(2, stratum(ObjectClass.KEY_UNIT, Level.MUNICIPAL, 271, 271, 0),
            stratum(ObjectClass.GENERAL, Level.MUNICIPAL, 11_259, 9000, 8)).whatIf();
        assertThat(whatIf.visits()).isEqualTo(4 * 14 + 4 * 10);
        assertThat(whatIf.inspectorDays()).isEqualByComparingTo("288.0");
        assertThat(whatIf.fits(new BigDecimal("288"))).isTrue();
        assertThat(whatIf.fits(new BigDecimal("287.9"))).isFalse();
    }

    /** F-05, F-06: what is left out stays in the denominator and leaves the pool. */
    @Test
    void denominatorKeepsWhatThePoolLeavesOut() {
        PlannedStratum stratum = new PlannedStratum("G", ObjectClass.KEY_UNIT, Level.COUNTY, 100, 50, 26, 24, 0);
        assertThat(stratum.quarter(RatioTable.usual()).quota()).isEqualTo(25);
        assertThat(stratum.pool()).isEqualTo(24);
        assertThat(plan(4, stratum).whatIf().rows().get(0).poolTooSmall()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "true, 5, 2026-11-01, 2026-12-31, true, CLOSED", "false, 0, -, 2026-12-01, false, OPEN_CASE", "false, 0, -, 2026-11-30, false, -",
        "false, 2, -, -, false, CAP_REACHED", "false, 1, -, -, false, -", "false, 0, 2026-01-01, -, false, SAME_ITEM_CHECKED",
        "false, 0, 2025-12-31, -, false, -", "false, 0, -, -, true, POSITIVE_LIST"})
    void whyAnObjectIsNotDrawnFrom(
            boolean closed, int checked, LocalDate same, LocalDate quiet, boolean positive, Exclusion.Reason reason) {
        ObjectFacts facts = new ObjectFacts("O1", closed, checked, same, quiet, positive, false);
        assertThat(facts.exclusion(2, LocalDate.of(2026, 1, 1), PlanFixture.VISITS).map(Exclusion::reason).orElse(null)).isEqualTo(reason);
    }

    @Test
    void clueBringsAnObjectOfThePositiveListBack() {
        ObjectFacts facts = new ObjectFacts("O1", false, 0, null, null, true, true);
        assertThat(facts.exclusion(2, LocalDate.of(2026, 1, 1), PlanFixture.VISITS)).isEmpty();
    }
}
