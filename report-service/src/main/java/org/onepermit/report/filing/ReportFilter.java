package org.onepermit.report.filing;

import org.onepermit.report.filing.rules.ReportStatus;
import org.onepermit.report.permit.rules.ReportType;

/** What to look for; null means whatever. {@code q} is part of a unit's name or of a permit's number, {@code year} that of the period's end. */
public record ReportFilter(ReportStatus status, ReportType type, Integer year, Boolean late, String permitNo, String q) {
}
