package org.onepermit.report.emission.rules;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An amount that left a place on a day, or in a period that ended on it. Abnormal periods are in it: they count (C-09).
 *
 * @param pollutant code (B-10)
 */
public record Discharge(String outlet, String pollutant, LocalDate day, BigDecimal kilograms) { }
