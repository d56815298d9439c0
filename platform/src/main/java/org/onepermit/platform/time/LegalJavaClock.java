package org.onepermit.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The legal clock as {@link Clock}, for libraries and code that take one. */
final class LegalJavaClock extends Clock {

    private final LegalClock legal;
    private final ZoneId zone;

    private LegalJavaClock(LegalClock legal, ZoneId zone) {
        this.legal = legal;
        this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new LegalJavaClock(legal, other);
    }

    @Override
    public Instant instant() {
        return legal.now();
    }

    /** Makes {@code @Inject Clock} mean legal time. */
    @ApplicationScoped
    static class Producer {

        @Produces
        Clock clock(LegalClock legal) {
            return new LegalJavaClock(legal, LegalClock.ZONE);
        }
    }
}
