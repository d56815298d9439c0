package org.onepermit.report.duty.rules;

import java.time.LocalDate;
import java.util.List;
import org.onepermit.report.permit.rules.ReportPeriod;

/**
 * One execution report that is owed, or why it is not (M.4).
 *
 * @param permitNumber the permit
 * @param period       type and calendar period
 * @param status       DUE, SKIPPED (D-09) or MERGED (D-08)
 * @param dueOn        last legal day of submission
 * @param contents     names of its chapters by the permit; empty if the permit is silent
 * @param coversFrom   first day to be reported on: earlier than the period's own if a skipped period is folded in
 * @param mergedInto   the longer period whose report holds this one; null unless MERGED
 */
public record Obligation(
    String permitNumber, ReportPeriod period, Status status, LocalDate dueOn, List<String> contents, LocalDate coversFrom,
    ReportPeriod mergedInto) {

    /** Whether a report of its own is owed. */
    public enum Status { DUE, SKIPPED, MERGED }

    public Obligation {
        contents = List.copyOf(contents);
    }

    public boolean owed() {
        return status == Status.DUE;
    }
}
