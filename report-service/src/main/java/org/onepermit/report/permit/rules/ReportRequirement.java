package org.onepermit.report.permit.rules;

import java.util.List;

/**
 * One execution report that the permit asks for (R §22, D-08).
 *
 * @param dueMonthOffset months after the period's last month in which it is due; null if the permit is silent
 * @param dueDay         day of that month, the last day of a shorter month; null if the permit is silent
 * @param contents       names of the chapters it must have; empty if the permit is silent
 * @param mayBeMerged    whether the report of a period that ends with a longer one may be part of the longer one's report
 */
public record ReportRequirement(ReportType type, Integer dueMonthOffset, Integer dueDay, List<String> contents, Boolean mayBeMerged) {

    public ReportRequirement {
        contents = PermitContent.list(contents);
    }

    public boolean mergeable() {
        return Boolean.TRUE.equals(mayBeMerged);
    }
}
