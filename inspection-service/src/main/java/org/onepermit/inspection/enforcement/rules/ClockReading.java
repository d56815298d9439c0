package org.onepermit.inspection.enforcement.rules;

import java.time.LocalDate;

/**
 * A period of a case as it stands on a day.
 *
 * @param unit  what is counted
 * @param used  days counted so far
 * @param basis article that sets the limit
 */
public record ClockReading(Kind kind, Unit unit, int limit, int used, LocalDate dueOn, boolean overdue, LocalDate pausedSince, String basis) {

    /** Calendar or working days (G-01). */
    public enum Unit { DAY, WORKING_DAY }

    /** Which period. */
    public enum Kind { FILING, DECISION, HEARING_REQUEST, LEGAL_REVIEW, SERVICE, PUBLICATION, TAKE_DOWN }

    public int left() {
        return limit - used;
    }
}
