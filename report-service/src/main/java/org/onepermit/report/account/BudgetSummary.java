package org.onepermit.report.account;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Actual against permitted amount as a list shows it, tonnes.
 *
 * @param outlet         null for the unit
 * @param proRataTonnes  permitted for the days held so far
 * @param sharePercent   actual of permitted for the whole year
 * @param reachedPercent the highest warning reached against the pro-rata amount (C-15); null if none
 * @param overAmount     whether the year's amount is exceeded
 */
public record BudgetSummary(
    String permitNo, String uscc, String unitName, String division, int year, String outlet, String pollutant, BigDecimal actualTonnes,
    BigDecimal permittedTonnes, BigDecimal proRataTonnes, BigDecimal sharePercent, BigDecimal reachedPercent, boolean overAmount, String formula,
    LocalDate asOf) { }
