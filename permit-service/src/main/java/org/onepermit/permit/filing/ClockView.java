package org.onepermit.permit.filing;

import java.time.LocalDate;
import java.util.List;
import org.onepermit.permit.filing.rules.Finding;

/** A statutory clock as it stands, with the arithmetic. {@code kind}: ACCEPTANCE or REVIEW. */
public record ClockView(
    String kind, int limitWorkingDays, int usedWorkingDays, int leftWorkingDays, LocalDate dueOn, boolean overdue, LocalDate pausedSince,
    List<ClockPause> pauses, String basis, List<Finding> computation) {
}
