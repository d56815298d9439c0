package org.onepermit.inspection.draw.rules.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.onepermit.inspection.draw.rules.frozen.Exclusion;
import org.onepermit.inspection.draw.rules.frozen.Exclusion.Reason;
import org.onepermit.inspection.draw.rules.frozen.Period;

/**
 * What is known of an object when its register is frozen, as far as it decides whether it is drawn from (F-06).
 *
 * @param closed       closed, or its permit cancelled
 * @param checked      checks of its enterprise this year that count: neither case checks nor re-checks do (F-04)
 * @param sameItemOn   day of the last check on the item that is to be checked, or null
 * @param quietUntil   last day of the quiet period of an open case, or null
 * @param positiveList on the positive list (F-05)
 * @param clue         a clue asks for a visit in spite of that
 */
public record ObjectFacts(
    String object, boolean closed, int checked, LocalDate sameItemOn, LocalDate quietUntil, boolean positiveList, boolean clue) {

    /**
     * Why the object is not drawn from; the first reason counts.
     *
     * @param cap       most checks of an enterprise in a year
     * @param sameSince a check on the same item on this day or later counts as the one that is due
     */
    public Optional<Exclusion> exclusion(int cap, LocalDate sameSince, Period visits) {
        return reason(cap, sameSince, visits).map(reason -> new Exclusion(object, reason));
    }

    private Optional<Reason> reason(int cap, LocalDate sameSince, Period visits) {
        if (closed) {
            return Optional.of(Reason.CLOSED);
        }
        if (quietUntil != null && !quietUntil.isBefore(visits.from())) {
            return Optional.of(Reason.OPEN_CASE);
        }
        if (checked >= cap) {
            return Optional.of(Reason.CAP_REACHED);
        }
        if (sameItemOn != null && !sameItemOn.isBefore(sameSince)) {
            return Optional.of(Reason.SAME_ITEM_CHECKED);
        }
        return positiveList && !clue ? Optional.of(Reason.POSITIVE_LIST) : Optional.empty();
    }
}
