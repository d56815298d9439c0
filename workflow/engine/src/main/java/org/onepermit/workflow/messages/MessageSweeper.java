package org.onepermit.workflow.messages;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.onepermit.workflow.engine.Engine;
import org.onepermit.workflow.store.BufferedMessage;
import org.onepermit.workflow.store.MessageStore;
import org.onepermit.workflow.store.StartLocks.Released;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks after kept messages on one thread: meets them with subscriptions opened later and with places that became
 * free, and drops them when their time is over. A slow sweep over all makes good what a kill between two commits left.
 */
final class MessageSweeper implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MessageSweeper.class);
    private static final Duration FULL_SWEEP = Duration.ofSeconds(30);
    private static final Duration EXPIRY = Duration.ofSeconds(5);
    private static final int PAGE = 200;

    private final Engine engine;
    private final MessageStore store;
    private final Correlation correlation;
    private final Clock clock;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "messages");
        thread.setDaemon(true);
        return thread;
    });

    MessageSweeper(Engine engine, MessageStore store, Correlation correlation, Clock clock) {
        this.engine = engine;
        this.store = store;
        this.correlation = correlation;
        this.clock = clock;
    }

    void start() {
        every(FULL_SWEEP, Duration.ZERO, this::sweepAll);
        every(EXPIRY, EXPIRY, this::dropExpired);
    }

    void subscriptionOpened(String eventName) {
        soon(() -> correlate(() -> store.underEvent(eventName, clock.instant())));
    }

    void placeReleased(Released place) {
        soon(() -> correlate(() -> store.forKey(place.correlationKey(), place.processId(), clock.instant())));
    }

    private void sweepAll() {
        long last = 0;
        List<BufferedMessage> page;
        do {
            long after = last;
            page = correlate(() -> store.unclaimed(after, PAGE, clock.instant()));
            last = page.isEmpty() ? last : page.get(page.size() - 1).id();
        } while (page.size() == PAGE);
    }

    private void dropExpired() {
        while (engine.transactions().call(() -> store.dropExpired(PAGE, clock.instant())) == PAGE) {
            Thread.onSpinWait();
        }
    }

    private List<BufferedMessage> correlate(Supplier<List<BufferedMessage>> query) {
        List<BufferedMessage> messages = engine.transactions().call(query);
        messages.forEach(message -> correlation.correlate(message, true));
        return messages;
    }

    private void every(Duration period, Duration delay, Runnable work) {
        executor.scheduleWithFixedDelay(guarded(work), delay.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void soon(Runnable work) {
        try {
            executor.execute(guarded(work));
        } catch (RejectedExecutionException closing) {
            LOG.debug("closing; the next start sweeps all messages");
        }
    }

    /** A failed sweep must not end the sweeping. */
    private static Runnable guarded(Runnable work) {
        return () -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                LOG.warn("sweep of messages failed and will be repeated: {}", e.toString());
            }
        };
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
