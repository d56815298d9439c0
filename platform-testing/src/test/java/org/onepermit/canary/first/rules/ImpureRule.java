package org.onepermit.canary.first.rules;

import org.onepermit.platform.time.LegalClock;

/** Reads a clock instead of taking the day as an argument. */
class ImpureRule {

    boolean isDue(LegalClock clock) {
        return clock.today().getDayOfMonth() == 1;
    }
}
