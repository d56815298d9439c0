package org.onepermit.report.duty;

import java.time.LocalDate;
import org.onepermit.report.duty.rules.DutyStatus;
import org.onepermit.report.permit.rules.ReportType;

/**
 * One duty as a list shows it.
 *
 * @param overdue    whether a report is owed and its last day has passed
 * @param mergedInto number of the duty whose report holds this one; null unless MERGED
 */
public record DutySummary(
    String dutyNo, String permitNo, String uscc, String unitName, String division, ReportType reportType, LocalDate periodFrom,
    LocalDate periodTo, LocalDate dueOn, DutyStatus status, boolean overdue, LocalDate submittedOn, String mergedInto) { }
