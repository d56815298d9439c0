package org.onepermit.inspection.enforcement.rules;

import java.time.LocalDate;

/** The days on which a norm is in force (L-01); {@code to} is the last of them, null while there is none. */
public record Force(LocalDate from, LocalDate to) {

    static Force of(String from, String to) {
        return new Force(LocalDate.parse(from), to.isEmpty() ? null : LocalDate.parse(to));
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
