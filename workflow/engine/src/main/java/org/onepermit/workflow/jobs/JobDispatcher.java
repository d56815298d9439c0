package org.onepermit.workflow.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.LockSupport;
import org.onepermit.workflow.engine.EngineEvents;
import org.onepermit.workflow.engine.Jobs;
import org.onepermit.workflow.engine.LockedJob;
import org.onepermit.workflow.jobs.JobDemand.Leftover;
import org.onepermit.workflow.jobs.JobDemand.Wish;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands out jobs on one thread, woken by the type of what appeared, a job or a demand; demands of a type take turns.
 *
 * <p>Now and then the thread looks for jobs of every type that is wanted: nobody tells when a job's time-out or back-off is over, nor
 * what another engine on the same database has made available.
 */
public final class JobDispatcher implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(JobDispatcher.class);
    private static final Duration IDLE = Duration.ofMillis(200);
    private static final String TOO_LARGE = "The job's variables exceed the size that a worker can receive";

    private final Jobs jobs;
    private final Clock clock;
    private final Map<String, Deque<JobDemand>> demands = new ConcurrentHashMap<>();
    private final Set<String> news = ConcurrentHashMap.newKeySet();
    private final Thread thread = new Thread(this::run, "job-dispatcher");
    private Instant lastLook = Instant.EPOCH;
    private volatile boolean closed;

    /** Creates a dispatcher and begins to dispatch. */
    public JobDispatcher(Jobs jobs, EngineEvents events, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
        events.onJobAvailable(this::wake);
        thread.setDaemon(true);
        thread.start();
    }

    /** Serves a demand until it closes. */
    public void add(JobDemand demand) {
        demands.computeIfAbsent(demand.wish().type(), type -> new ConcurrentLinkedDeque<>()).add(demand);
        wake(demand.wish().type());
    }

    private void wake(String type) {
        news.add(type);
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
        Instant now = clock.instant();
        dropClosed(now);
        Set<String> wanted = new HashSet<>();
        demands.forEach((type, queue) -> {
            if (queue.stream().anyMatch(demand -> demand.capacity() > 0)) {
                wanted.add(type);
            }
        });
        typesToServe(wanted, now).forEach(type -> serve(type, demands.get(type)));
    }

    private Collection<String> typesToServe(Set<String> wanted, Instant now) {
        boolean look = !now.isBefore(lastLook.plus(IDLE));
        List<String> told = news.stream().filter(type -> news.remove(type) && wanted.contains(type)).toList();
        if (!look || wanted.isEmpty()) {
            return told;
        }
        lastLook = now;
        return jobs.available(wanted);
    }

    private void dropClosed(Instant now) {
        demands.values().forEach(queue -> {
            queue.forEach(demand -> demand.closeIfOverdue(now));
            queue.removeIf(demand -> !demand.isOpen());
        });
    }

    /** Gives each demand of a type one turn, as long as there are jobs; if there may be more, another round follows. */
    private void serve(String type, Deque<JobDemand> queue) {
        boolean exhausted = false;
        boolean served = false;
        for (int turns = queue.size(); turns > 0 && !exhausted; turns--) {
            JobDemand demand = queue.poll();
            int wanted = demand.isOpen() ? demand.capacity() : 0;
            int got = 0;
            try {
                got = wanted > 0 ? serve(demand, wanted) : 0;
                exhausted = got < wanted;
                served |= got > 0;
            } finally {
                putBack(queue, demand, exhausted && got == 0);
            }
        }
        if (served && !exhausted) {
            wake(type);
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

    /** Tells how many jobs there were. */
    private int serve(JobDemand demand, int wanted) {
        Wish wish = demand.wish();
        List<LockedJob> locked = jobs.lock(wish.type(), wish.worker(), wish.timeout(), wanted, wish.variables());
        if (!locked.isEmpty()) {
            Leftover leftover = demand.deliver(locked);
            leftover.returned().forEach(jobs::unlock);
            leftover.tooLarge().forEach(key -> jobs.fail(key, 0, TOO_LARGE, Duration.ZERO, Map.of()));
        }
        return locked.size();
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
    }
}
