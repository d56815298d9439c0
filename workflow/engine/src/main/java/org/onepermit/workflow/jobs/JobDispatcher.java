package org.onepermit.workflow.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.LockSupport;
import org.onepermit.workflow.engine.Jobs;
import org.onepermit.workflow.engine.LockedJob;
import org.onepermit.workflow.jobs.JobDemand.Leftover;
import org.onepermit.workflow.jobs.JobDemand.Wish;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands out jobs on one thread, woken when jobs or demands appear; demands of a type take turns.
 *
 * <p>The thread also wakes by itself now and then, for nobody tells when a job's time-out or back-off is over.
 */
public final class JobDispatcher implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(JobDispatcher.class);
    private static final Duration IDLE = Duration.ofMillis(200);
    private static final String TOO_LARGE = "The job's variables exceed the size that a worker can receive";

    private final Jobs jobs;
    private final Clock clock;
    private final Map<String, Deque<JobDemand>> demands = new ConcurrentHashMap<>();
    private final Thread thread = new Thread(this::run, "job-dispatcher");
    private final Runnable stopWaking;
    private volatile boolean closed;

    /** Creates a dispatcher and begins to dispatch. */
    public JobDispatcher(Jobs jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
        this.stopWaking = jobs.unparkWhenAvailable(thread);
        thread.setDaemon(true);
        thread.start();
    }

    /** Serves a demand until it closes. */
    public void add(JobDemand demand) {
        demands.computeIfAbsent(demand.wish().type(), type -> new ConcurrentLinkedDeque<>()).add(demand);
        LockSupport.unpark(thread);
    }

    private void run() {
        while (!closed) {
            LockSupport.parkNanos(IDLE.toNanos());
            try {
                dispatch();
            } catch (RuntimeException e) {
                LOG.warn("dispatching jobs failed and will be repeated: {}", e.toString());
            }
        }
    }

    private void dispatch() {
        dropClosed();
        Set<String> wanted = new HashSet<>();
        demands.forEach((type, queue) -> {
            if (queue.stream().anyMatch(demand -> demand.capacity() > 0)) {
                wanted.add(type);
            }
        });
        if (!wanted.isEmpty()) {
            jobs.available(wanted).forEach(type -> serve(demands.get(type)));
        }
    }

    private void dropClosed() {
        Instant now = clock.instant();
        demands.values().forEach(queue -> {
            queue.forEach(demand -> demand.closeIfOverdue(now));
            queue.removeIf(demand -> !demand.isOpen());
        });
    }

    /** Gives each demand of a type one turn, as long as there are jobs; then asks for another round. */
    private void serve(Deque<JobDemand> queue) {
        boolean served = false;
        boolean exhausted = false;
        for (int turns = queue.size(); turns > 0 && !exhausted; turns--) {
            JobDemand demand = queue.poll();
            try {
                if (demand.isOpen() && demand.capacity() > 0) {
                    exhausted = !serve(demand);
                    served |= !exhausted;
                }
            } finally {
                putBack(queue, demand, exhausted);
            }
        }
        if (served) {
            LockSupport.unpark(thread);
        }
    }

    /** Who got nothing stays first in line. */
    private static void putBack(Deque<JobDemand> queue, JobDemand demand, boolean first) {
        if (demand.isOpen() && first) {
            queue.addFirst(demand);
        } else if (demand.isOpen()) {
            queue.addLast(demand);
        }
    }

    private boolean serve(JobDemand demand) {
        Wish wish = demand.wish();
        List<LockedJob> locked =
                jobs.lock(wish.type(), wish.worker(), wish.timeout(), demand.capacity(), wish.variables());
        if (locked.isEmpty()) {
            return false;
        }
        Leftover leftover = demand.deliver(locked);
        leftover.returned().forEach(jobs::unlock);
        leftover.tooLarge().forEach(key -> jobs.fail(key, 0, TOO_LARGE, Duration.ZERO, Map.of()));
        return true;
    }

    @Override
    public void close() {
        closed = true;
        stopWaking.run();
        LockSupport.unpark(thread);
    }
}
