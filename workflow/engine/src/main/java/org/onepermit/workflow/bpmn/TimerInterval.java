package org.onepermit.workflow.bpmn;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.time.ZonedDateTime;

/** A span of time in ISO-8601: calendar days and what is longer go by the calendar, hours and what is shorter by the clock. */
record TimerInterval(Period days, Duration hours) {

    /** Reads a span longer than nothing; fails with {@link IllegalArgumentException} when it is none. */
    static TimerInterval of(String text) {
        try {
            int time = text.indexOf('T');
            TimerInterval interval = new TimerInterval(
                    time == 1 ? Period.ZERO : Period.parse(time < 0 ? text : text.substring(0, time)),
                    time < 0 ? Duration.ZERO : Duration.parse("P" + text.substring(time)));
            if (interval.days.isNegative() || interval.hours.isNegative() || interval.isZero()) {
                throw new IllegalArgumentException("a timer must run for longer than nothing, not '" + text + "'");
            }
            return interval;
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is not a duration in ISO-8601, such as PT1H or P1D", e);
        }
    }

    ZonedDateTime after(ZonedDateTime moment) {
        return moment.plus(days).plus(hours);
    }

    private boolean isZero() {
        return days.isZero() && hours.isZero();
    }
}
