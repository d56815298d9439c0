package org.onepermit.workflow.bpmn;

import com.cronutils.model.Cron;
import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * When a repeating timer fires: {@code R3/PT1H} (three times), {@code R/PT1H} (for ever), each also with a first moment as in
 * {@code R/2026-01-01T00:00:00+08:00/P1D}, or a cron expression with seconds.
 *
 * <p>Each interval is counted from the moment that the one before was due, so none is lost by an outage or by a clock
 * that was moved. Of the moments that a cron expression names, those missed are made up for by one.
 */
public final class TimerCycle {

    private static final int ENDLESS = -1;
    private static final CronParser CRON = new CronParser(CronDefinitionBuilder.instanceDefinitionFor(CronType.SPRING53));

    private final String text;
    private final int times;

    private TimerCycle(String text, int times) {
        this.text = text;
        this.times = times;
    }

    /** Reads a cycle; fails with {@link IllegalArgumentException} when it is none. */
    public static TimerCycle of(String text) {
        String stripped = text.strip();
        int parts = stripped.split("/").length;
        if (!stripped.startsWith("R")) {
            cron(stripped);
            return new TimerCycle(stripped, ENDLESS);
        }
        if (parts < 2 || parts > 3) {
            throw new IllegalArgumentException("a repeating timer is written R<times>/<duration>, not '" + text + "'");
        }
        TimerCycle cycle = new TimerCycle(stripped, times(stripped.substring(1, stripped.indexOf('/'))));
        cycle.interval();
        return cycle;
    }

    /** Reads a cycle as an author may write it: with a first moment that has an offset or zone. */
    static TimerCycle checked(String text) {
        TimerCycle cycle = of(text);
        cycle.start();
        return cycle;
    }

    /** The first moment, for a timer that begins to run now. */
    public Instant first(ZonedDateTime now) {
        if (isCron()) {
            return nextByCron(now);
        }
        return start().orElseGet(() -> interval().after(now)).toInstant();
    }

    /** The moment after one that was due, if there is one. */
    public Optional<Instant> after(ZonedDateTime due, ZonedDateTime now) {
        if (isCron()) {
            return Optional.of(nextByCron(now.isAfter(due) ? now : due));
        }
        return times == 1 ? Optional.empty() : Optional.of(interval().after(due).toInstant());
    }

    /** What is left of the cycle once it has fired. */
    public String remaining() {
        if (isCron() || times == ENDLESS) {
            return text;
        }
        return "R" + (times - 1) + text.substring(text.lastIndexOf('/'));
    }

    private boolean isCron() {
        return !text.startsWith("R");
    }

    private TimerInterval interval() {
        return TimerInterval.of(text.substring(text.lastIndexOf('/') + 1));
    }

    private Optional<ZonedDateTime> start() {
        String[] parts = text.split("/");
        try {
            return isCron() || parts.length < 3 ? Optional.empty() : Optional.of(ZonedDateTime.parse(parts[1]));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + parts[1] + "' is not a moment in ISO-8601 with an offset or zone", e);
        }
    }

    private Instant nextByCron(ZonedDateTime moment) {
        return ExecutionTime.forCron(cron(text)).nextExecution(moment).map(ZonedDateTime::toInstant)
                .orElseThrow(() -> new IllegalArgumentException("'" + text + "' never comes again"));
    }

    private static Cron cron(String text) {
        return CRON.parse(text);
    }

    private static int times(String text) {
        if (text.isEmpty()) {
            return ENDLESS;
        }
        if (!text.matches("[1-9]\\d{0,8}")) {
            throw new IllegalArgumentException("'" + text + "' is not a number of repetitions");
        }
        return Integer.parseInt(text);
    }
}
