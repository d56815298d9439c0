package org.onepermit.platform.process;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;

/** The one thread of a service that relays the outbox: woken by commits, and every second in case a signal was missed. */
@ApplicationScoped
@IfBuildProperty(name = "onepermit.outbox.enabled", stringValue = "true", enableIfMissing = true)
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final int PURGE_LIMIT = 1000;
    private static final Duration PURGE_EVERY = Duration.ofMinutes(10);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(10);

    private final RelayOutbox relay;
    private final OutboxRows rows;
    private final OutboxSignal signal;
    private final OutboxConfig config;
    private final EngineConfig engine;
    private volatile boolean running;
    private boolean troubled;
    private Instant nextPurge = Instant.MIN;
    private Thread thread;

    OutboxRelay(RelayOutbox relay, OutboxRows rows, OutboxSignal signal, OutboxConfig config, EngineConfig engine) {
        this.relay = relay;
        this.rows = rows;
        this.signal = signal;
        this.config = config;
        this.engine = engine;
    }

    void start(@Observes StartupEvent event) {
        if (engine.enabled()) {
            running = true;
            thread = new Thread(this::run, "outbox-relay");
            thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (running) {
            running = false;
            signal.raise();
            thread.join(STOP_PATIENCE.toMillis());
        }
    }

    private void run() {
        try {
            while (running) {
                if (round() == 0) {
                    signal.await(config.poll());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Never fails: a database that is away is away for the next round, too, or it is not. Says so once, not every second. */
    private int round() {
        try {
            int sent = relay.relay();
            purge();
            troubled = false;
            return sent;
        } catch (RuntimeException | LinkageError e) {
            LOG.logf(troubled ? Logger.Level.DEBUG : Logger.Level.WARN, e, "outbox cannot be relayed, trying on");
            troubled = true;
            return 0;
        }
    }

    private void purge() {
        Instant now = Instant.now();
        if (now.isAfter(nextPurge) && rows.purgeSent(now.minus(config.retention()), PURGE_LIMIT) < PURGE_LIMIT) {
            nextPurge = now.plus(PURGE_EVERY);
        }
    }
}
