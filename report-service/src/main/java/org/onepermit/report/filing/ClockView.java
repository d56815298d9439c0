package org.onepermit.report.filing;

import java.time.LocalDate;
import java.util.List;

/** A limit in working days as it stands (D-15, D-16). {@code kind}: REPORT_REVIEW or REPORT_CORRECTION. Nothing pauses it. */
public record ClockView(
    String kind, int limitWorkingDays, int usedWorkingDays, int leftWorkingDays, LocalDate dueOn, boolean overdue, List<String> pauses, String basis) {
}
