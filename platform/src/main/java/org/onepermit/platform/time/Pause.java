package org.onepermit.platform.time;

import java.time.LocalDate;

/**
 * Time that an authority's period does not count (APL §45). As everywhere the day of the event is excluded (K-02): the day on which the
 * pause begins still counts, the day on which it ends does not.
 *
 * @param to last day not counted, or null while the pause lasts
 */
public record Pause(LocalDate from, LocalDate to) {

    public Pause {
        if (from == null || to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a pause begins on a day and ends no earlier");
        }
    }

    /** Whether the day lies in the pause. */
    public boolean covers(LocalDate day) {
        return day.isAfter(from) && (to == null || !day.isAfter(to));
    }
}
