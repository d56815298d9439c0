package org.onepermit.report.filing;

import java.time.LocalDate;
import org.onepermit.report.permit.rules.ReportPeriod;

/** A duty as far as a report is about it; {@code owed} is false where it was skipped, merged or cancelled. */
public record OwedReport(
    String dutyNo, String permitNo, String uscc, String unitName, String division, ReportPeriod period, LocalDate dueOn, boolean owed) {
}
