package org.onepermit.inspection.enforcement.casefile;

import java.time.LocalDate;

/** A hearing: asked for, then announced by its host, then held (APnL §64). What has not happened yet is null. */
public record Hearing(
    LocalDate requestedOn, String request, LocalDate announcedOn, LocalDate onDay, String place, String host, String hostName, LocalDate heldOn) {

    static Hearing requested(String request, LocalDate today) {
        return new Hearing(today, request, null, null, null, null, null, null);
    }

    Hearing announced(LocalDate day, String where, Person by, LocalDate today) {
        return new Hearing(requestedOn, request, today, day, where, by.subject(), by.name(), null);
    }

    Hearing heldOn(LocalDate today) {
        return new Hearing(requestedOn, request, announcedOn, onDay, place, host, hostName, today);
    }
}
