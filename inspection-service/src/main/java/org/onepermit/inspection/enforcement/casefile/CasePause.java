package org.onepermit.inspection.enforcement.casefile;

import java.time.LocalDate;
import org.onepermit.inspection.enforcement.rules.PauseCause;
import org.onepermit.platform.time.Pause;

/** A time not counted in the ninety days (G-01); {@code to} is null while it lasts. */
public record CasePause(PauseCause cause, String reason, LocalDate from, LocalDate to) {

    /** As it stands on a day: one that lasts has so far reached that day. */
    Pause seenOn(LocalDate day) {
        return new Pause(from, to != null ? to : day.isBefore(from) ? from : day);
    }

    CasePause endedOn(LocalDate day) {
        return new CasePause(cause, reason, from, day);
    }
}
