package org.onepermit.report.monitoring;

import java.math.BigDecimal;
import java.time.Instant;
import org.onepermit.report.monitoring.rules.Source;

/**
 * One result as a list shows it.
 *
 * @param rawValue  as stated, in {@code rawUnit}
 * @param value     in the canonical unit {@code unit}
 * @param limit     by the permit in force at the sampling; null where none is set
 * @param overLimit whether the value is over the limit
 * @param reason    why this version took the place of the one before; null for the first
 * @param attachmentHash SHA-256 of the file that proves the correction; null for none
 */
public record ResultSummary(
    String id, String rootId, int versionNo, String permitNo, String point, String pollutant, String pollutantName, Instant sampledAt,
    BigDecimal rawValue, String rawUnit, BigDecimal value, String unit, boolean belowDetection, BigDecimal detectionLimit, BigDecimal limit,
    boolean overLimit, String method, String laboratory, String reportNo, Source source, String reason, String attachmentHash, String authorName, Instant recordedAt,
    Instant supersededAt) { }
