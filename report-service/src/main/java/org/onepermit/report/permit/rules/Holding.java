package org.onepermit.report.permit.rules;

import java.time.LocalDate;

/** Days on which a permit was held without a break, both ends included: validity and renewals, up to a cancellation. */
public record Holding(LocalDate from, LocalDate to) {

    public Holding {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a permit is held for a day at least");
        }
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
