package org.onepermit.bench.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClosedLoopTest {

    private final ExecutorService engine = Executors.newFixedThreadPool(4);
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final ClosedLoop loop = new ClosedLoop(instance -> engine.execute(() -> runThrough(instance)));

    @AfterEach
    void close() {
        engine.shutdownNow();
    }

    @Test
    void soManyInstancesAreUnderWayAndAllOfThemAreAwaited() throws InterruptedException {
        Outcome outcome = loop.run(Duration.ofMillis(200), 3);
        assertTrue(outcome.instances() >= 3, outcome.line());
        assertEquals(outcome.instances(), outcome.gaps().length);
        assertEquals(0, underWay.get());
        assertTrue(most.get() <= 3, "at most " + most.get());
        assertTrue(outcome.gapMillis(0.5) >= 5, outcome.line());
    }

    /** An engine whose instances have two jobs, the second of which comes five milliseconds after the first. */
    private void runThrough(String instance) {
        most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
        loop.received(instance);
        loop.completing(instance);
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        loop.received(instance);
        underWay.decrementAndGet();
        loop.ended();
    }
}
