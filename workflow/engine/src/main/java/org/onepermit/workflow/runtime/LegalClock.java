package org.onepermit.workflow.runtime;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.onepermit.workflow.engine.Engine;
import org.onepermit.workflow.engine.Rejection;
import org.onepermit.workflow.store.ClockOffset;

/** The clock that deadlines go by; movable for demonstrations and tests only. */
public final class LegalClock {

    private final Engine engine;
    private final ClockOffset store;
    private final Clock machine;
    private final boolean movable;

    /** Creates the clock and applies the offset of an earlier run, if the clock is movable at all. */
    public LegalClock(Engine engine, Clock machine, boolean movable) {
        this.engine = engine;
        this.store = new ClockOffset(engine.transactions()::connection);
        this.machine = machine;
        this.movable = movable;
        engine.resumeClock(movable ? engine.transactions().call(store::get) : Duration.ZERO);
    }

    /** The legal time. */
    public Instant now() {
        return engine.clock().instant();
    }

    /** How far the legal time is ahead of the machine's. */
    public Duration offset() {
        return engine.clock().offset();
    }

    /** Tells whether the clock may be moved. */
    public boolean isMovable() {
        return movable;
    }

    /** Moves the clock, which runs on from there; timers that become due fire at once. */
    public void moveTo(Instant now) {
        if (!movable) {
            throw Rejection.invalidState("The legal clock of this installation cannot be moved");
        }
        Duration offset = Duration.ofSeconds(Duration.between(machine.instant(), now).toSeconds());
        engine.transactions().run(() -> store.put(offset));
        engine.moveClock(offset);
    }
}
