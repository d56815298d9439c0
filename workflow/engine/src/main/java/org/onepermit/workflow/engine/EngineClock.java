package org.onepermit.workflow.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.operaton.bpm.engine.impl.util.ClockUtil;

/**
 * The clock that timers and FEEL go by. It can be moved, for demonstrations and tests, and keeps running from there.
 *
 * <p>Operaton keeps its clock per virtual machine, so all embedded engines of one machine share it.
 */
public final class EngineClock extends Clock {

    private static volatile Duration offset = Duration.ZERO;

    private final ZoneId zone;

    public EngineClock(ZoneId zone) {
        this.zone = zone;
    }

    static void moveBy(Duration newOffset) {
        offset = newOffset;
        ClockUtil.offset(newOffset.toMillis());
    }

    /** How far the clock is ahead of the machine's. */
    public Duration offset() {
        return offset;
    }

    @Override
    public Instant instant() {
        return Instant.ofEpochMilli(ClockUtil.getCurrentTime().getTime());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new EngineClock(other);
    }
}
