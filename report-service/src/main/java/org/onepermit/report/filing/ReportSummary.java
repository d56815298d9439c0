package org.onepermit.report.filing;

import java.time.Instant;
import java.time.LocalDate;
import org.onepermit.report.filing.rules.ReportStatus;
import org.onepermit.report.permit.rules.ReportType;

/** A row of the list of reports. */
public record ReportSummary(
    String reportNo, String permitNo, String unitName, String division, ReportType reportType, LocalDate periodFrom, LocalDate periodTo,
    LocalDate dueOn, ReportStatus status, int versionNo, Instant submittedAt, boolean late, int risk, int warnings, int leads,
    LocalDate reviewDueOn, LocalDate correctionDueOn, Instant publishedAt) {
}
