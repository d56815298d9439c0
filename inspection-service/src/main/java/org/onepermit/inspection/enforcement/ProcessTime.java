package org.onepermit.inspection.enforcement;

import java.time.LocalDate;
import org.onepermit.platform.time.LegalClock;

/** Times as the process reads them: FEEL's {@code date and time()} takes an ISO text with an offset. */
public final class ProcessTime {

    private ProcessTime() { }

    /** 24:00 of a day in China. */
    public static String endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(LegalClock.ZONE).toOffsetDateTime().toString();
    }
}
