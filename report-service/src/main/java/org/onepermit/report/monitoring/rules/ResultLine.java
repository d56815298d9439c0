package org.onepermit.report.monitoring.rules;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/**
 * One result as a person states it.
 *
 * @param point           an outlet's code or a place at the boundary, as the permit names it
 * @param pollutant       its code or a name of it (B-10)
 * @param sampledAt       local time in China
 * @param value           the limit of detection where nothing was detected
 * @param detectionLimit  in the same unit as the value
 * @param reportNo        number of the laboratory's report
 */
public record ResultLine(
    String point, String pollutant, LocalDateTime sampledAt, BigDecimal value, String unit, boolean belowDetection, BigDecimal detectionLimit,
    String method, String laboratory, String reportNo) { }
