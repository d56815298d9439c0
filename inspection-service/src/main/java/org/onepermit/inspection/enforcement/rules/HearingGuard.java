package org.onepermit.inspection.enforcement.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onepermit.inspection.rules.Objection;

/** Who may ask for a hearing until when, how it is announced, and until when the case may not go on without it (APnL §§44, 63, 64). */
public final class HearingGuard {

    private HearingGuard() { }

    /**
     * Why the party may not have a hearing.
     *
     * @param right     whether the notice gave the right to one
     * @param servedOn  day on which the notice was served
     */
    public static List<Objection> requestRefused(boolean right, LocalDate servedOn, LocalDate today, CaseDeadlines deadlines) {
        if (!right) {
            return List.of(Objection.of("APNL-63-NO-RIGHT", "", "APnL §63"));
        }
        LocalDate dueOn = deadlines.hearingRequestDueOn(servedOn);
        return today.isAfter(dueOn) ? List.of(Objection.of("APNL-64-LATE", "", Map.of("dueOn", dueOn), "APnL §64(1)")) : List.of();
    }

    /** Why a hearing may not be announced for a day under this host, who has not investigated (APnL §64(2), (4)). */
    public static List<Objection> announcementRefused(LocalDate today, LocalDate onDay, String host, Set<String> investigators, CaseDeadlines deadlines) {
        List<Objection> objections = new ArrayList<>();
        LocalDate earliest = deadlines.earliestHearing(today);
        if (onDay.isBefore(earliest)) {
            objections.add(Objection.of("APNL-64-NOTICE", "onDay", Map.of("earliest", earliest), "APnL §64(2)"));
        }
        if (investigators.contains(host)) {
            objections.add(Objection.of("J-01-HOST", "host", Map.of("who", host), "APnL §64(4), J-01"));
        }
        return objections;
    }

    /** Why minutes may not be filed: no hearing was announced, its day has not come, or another one hosts it. {@code onDay} and host may be null. */
    public static List<Objection> minutesRefused(LocalDate today, LocalDate onDay, String who, String host) {
        if (onDay == null || today.isBefore(onDay)) {
            return List.of(Objection.of("APNL-64-NOT-YET", "", Map.of("onDay", onDay == null ? "–" : onDay), "APnL §64"));
        }
        return who.equals(host) ? List.of() : List.of(Objection.of("APNL-64-HOST-ONLY", "host", Map.of("who", who), "APnL §64(4)"));
    }

    /** Why a case may not go on from the notice yet: the party still has time to ask for a hearing, and has not given it up. */
    public static List<Objection> tooEarly(boolean right, boolean givenUp, LocalDate servedOn, LocalDate today, CaseDeadlines deadlines) {
        LocalDate dueOn = deadlines.hearingRequestDueOn(servedOn);
        return right && !givenUp && !today.isAfter(dueOn)
            ? List.of(Objection.of("APNL-64-PERIOD", "", Map.of("dueOn", dueOn), "APnL §§44, 64(1)")) : List.of();
    }
}
