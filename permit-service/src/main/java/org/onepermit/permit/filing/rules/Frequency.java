package org.onepermit.permit.filing.rules;

import java.util.Arrays;
import java.util.Optional;

/** How often a pollutant is monitored, the most frequent first. */
public enum Frequency {
    CONTINUOUS, HOURLY, DAILY, WEEKLY, MONTHLY, QUARTERLY, HALF_YEARLY, YEARLY;

    /** Whether it is as frequent as the other or more. */
    public boolean atLeast(Frequency other) {
        return compareTo(other) <= 0;
    }

    static Optional<Frequency> of(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
    }
}
