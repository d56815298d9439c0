package org.onepermit.workflow.runtime;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.onepermit.workflow.engine.Engine;
import org.onepermit.workflow.engine.EngineEvents.InstanceEnd;
import org.onepermit.workflow.engine.EngineEvents.InstanceStart;
import org.onepermit.workflow.store.InstanceRecords;
import org.onepermit.workflow.store.InstanceRecords.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Remembers each instance in the transaction that starts or ends it, and forgets it when its retention is over. */
public final class InstanceHistory implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(InstanceHistory.class);
    private static final Duration PURGE_PERIOD = Duration.ofHours(1);
    private static final int PURGE_STEP = 500;
    private static final int PURGE_STEPS = 200;

    private final Engine engine;
    private final InstanceRecords records;
    private final Duration retention;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "instance-history");
        thread.setDaemon(true);
        return thread;
    });

    /** Creates the history on an engine that has not been started yet, before any room that gives up an instance's business key. */
    public InstanceHistory(Engine engine, Duration retention) {
        this.engine = engine;
        this.records = new InstanceRecords(engine.transactions()::connection);
        this.retention = retention;
        engine.events().onInstanceStarting(this::started);
        engine.events().onInstanceEnding(this::ended);
    }

    /** Takes up the instances of an earlier release, and begins to forget. */
    public void start() {
        engine.transactions().call(records::adopt);
        executor.scheduleWithFixedDelay(this::tryPurge, 0, PURGE_PERIOD.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Forgets what ended longer ago than the retention, a bounded amount in a run; tells how many. */
    public int purge() {
        int dropped = 0;
        for (int step = 0; step < PURGE_STEPS; step++) {
            int some = engine.transactions().call(() -> records.dropEnded(PURGE_STEP, engine.clock().instant().minus(retention)));
            dropped += some;
            if (some < PURGE_STEP) {
                break;
            }
        }
        return dropped;
    }

    private void started(InstanceStart start) {
        records.started(start.instanceKey(), start.process().processId(), start.process().version(), start.parentKey(),
                engine.clock().instant());
    }

    private void ended(InstanceEnd end) {
        records.ended(end.instanceKey(), end.cancelled() ? Outcome.CANCELLED : Outcome.COMPLETED, end.elementId(),
                engine.clock().instant());
    }

    private void tryPurge() {
        try {
            purge();
        } catch (RuntimeException e) {
            LOG.warn("ended instances were not purged, which will be repeated: {}", e.toString());
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
