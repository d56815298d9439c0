package org.onepermit.permit.review.rules;

import java.time.LocalDate;
import java.util.List;
import org.onepermit.permit.filing.rules.Finding;

/**
 * How a statutory clock stands on a day.
 *
 * @param left        limit less used; negative when overdue
 * @param pausedSince day since which the clock stands still, or null
 * @param basis       article that sets the limit
 * @param computation the arithmetic, step by step, as texts with values
 */
public record ClockReading(
    int limitWorkingDays, int usedWorkingDays, int leftWorkingDays, LocalDate dueOn, boolean overdue, LocalDate pausedSince, String basis,
    List<Finding> computation) { }
