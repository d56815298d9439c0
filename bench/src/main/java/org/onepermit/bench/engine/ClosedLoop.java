package org.onepermit.bench.engine;

import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Keeps a fixed number of instances under way: a new one starts when one ends, until the time is over; then waits for the rest. */
final class ClosedLoop {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Consumer<String> starter;
    private final Map<String, Long> completedAt = new ConcurrentHashMap<>();
    private final Queue<Long> gaps = new ConcurrentLinkedQueue<>();
    private final AtomicInteger ended = new AtomicInteger();
    private final AtomicLong started = new AtomicLong();
    private final Semaphore finished = new Semaphore(0);
    private volatile long end;
    private volatile long lastEnd;

    /** Creates a loop that starts instances of a given name. */
    ClosedLoop(Consumer<String> starter) {
        this.starter = starter;
    }

    Outcome run(Duration time, int parallel) throws InterruptedException {
        gaps.clear();
        ended.set(0);
        long begin = System.nanoTime();
        end = begin + time.toNanos();
        for (int i = 0; i < parallel; i++) {
            start();
        }
        if (!finished.tryAcquire(parallel, time.plus(PATIENCE).toMillis(), TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("instances got stuck: " + completedAt.keySet());
        }
        return new Outcome(ended.get(), lastEnd - begin, gaps.stream().mapToLong(Long::longValue).toArray());
    }

    /** A job of an instance has been received. */
    void received(String instance) {
        Long since = completedAt.remove(instance);
        if (since != null) {
            gaps.add(System.nanoTime() - since);
        }
    }

    /** A job that is not the instance's last is about to be completed. */
    void completing(String instance) {
        completedAt.put(instance, System.nanoTime());
    }

    /** The last job of an instance has been completed. */
    void ended() {
        lastEnd = System.nanoTime();
        ended.incrementAndGet();
        if (lastEnd < end) {
            start();
        } else {
            finished.release();
        }
    }

    private void start() {
        starter.accept("case-" + started.incrementAndGet());
    }
}
