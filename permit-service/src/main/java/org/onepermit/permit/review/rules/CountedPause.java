package org.onepermit.permit.review.rules;

import java.time.LocalDate;
import org.onepermit.platform.time.Pause;
import org.onepermit.platform.time.WorkingCalendar;

/**
 * A hearing, inspection, test or expert review that the clock does not count; the applicant was told the time needed (A-19, APL §45).
 *
 * @param endedOn      day on which it ended, or null while it lasts
 * @param expectedDays working days that the written notice named
 */
public record CountedPause(LocalDate startedOn, LocalDate endedOn, int expectedDays) {

    /** The pause as it stands on a day: an open one reaches at least to that day, and for a forecast to the end that was announced. */
    Pause seenOn(LocalDate today) {
        return new Pause(startedOn, endedOn != null ? endedOn : later(startedOn, today));
    }

    Pause forecastOn(LocalDate today, WorkingCalendar calendar) {
        return endedOn != null
            ? seenOn(today)
            : new Pause(startedOn, later(calendar.plusWorkingDays(startedOn, Math.max(expectedDays, 0)), today));
    }

    boolean isOpen() {
        return endedOn == null;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
