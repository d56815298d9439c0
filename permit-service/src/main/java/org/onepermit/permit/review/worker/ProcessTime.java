package org.onepermit.permit.review.worker;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.onepermit.platform.time.LegalClock;

/** Times as the process reads them: FEEL's {@code date and time()} takes an ISO text with an offset. */
final class ProcessTime {

    private ProcessTime() {
    }

    static OffsetDateTime of(Instant instant) {
        return instant.atZone(LegalClock.ZONE).toOffsetDateTime();
    }
}
