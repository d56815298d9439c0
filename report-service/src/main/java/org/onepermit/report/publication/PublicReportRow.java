package org.onepermit.report.publication;

import java.time.Instant;
import java.time.LocalDate;
import org.onepermit.report.permit.rules.ReportType;

/** A row of the public list. */
public record PublicReportRow(
    String reportNo, String permitNo, String unitName, String division, ReportType reportType, LocalDate periodFrom, LocalDate periodTo,
    boolean late, int versionNo, Instant publishedAt) {
}
