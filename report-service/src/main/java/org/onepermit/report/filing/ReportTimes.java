package org.onepermit.report.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.onepermit.platform.time.LegalClock;
import org.onepermit.platform.time.WorkingCalendar;

/** Limits as instants for the timers of the process: the end of their last day in China. */
@ApplicationScoped
public class ReportTimes {

    /** A timer that went off too early waits so long before it looks again; the message it should have met is under way. */
    private static final Duration AGAIN = Duration.ofHours(1);

    private final WorkingCalendar calendar;
    private final LegalClock clock;

    ReportTimes(WorkingCalendar calendar, LegalClock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    public OffsetDateTime end(LocalDate day) {
        return calendar.endOfDay(day);
    }

    /** The end of a day, but not before the next look. */
    public OffsetDateTime endOrLater(LocalDate day) {
        OffsetDateTime end = end(day);
        OffsetDateTime next = clock.now().plus(AGAIN).atZone(LegalClock.ZONE).toOffsetDateTime();
        return end.isBefore(next) ? next : end;
    }
}
