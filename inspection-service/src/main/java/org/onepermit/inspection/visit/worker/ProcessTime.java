package org.onepermit.inspection.visit.worker;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.onepermit.platform.time.LegalClock;

/** Times as the process reads them: FEEL's {@code date and time()} takes an ISO text with an offset. */
final class ProcessTime {

    private ProcessTime() { }

    /** 24:00 of a day in China. */
    static OffsetDateTime endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(LegalClock.ZONE).toOffsetDateTime();
    }
}
