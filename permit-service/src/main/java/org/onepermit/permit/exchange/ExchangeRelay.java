package org.onepermit.permit.exchange;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.onepermit.platform.identity.SystemActor;

/** The one thread of a service that looks for requests that are due. Several instances share the work: each locks what it takes. */
@ApplicationScoped
public class ExchangeRelay {

    private static final Logger LOG = Logger.getLogger(ExchangeRelay.class);
    private static final String ACTOR = "permit.exchange-relay";
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(10);

    private final SendRequests requests;
    private final SystemActor actor;
    private final ExchangeConfig config;
    private ScheduledExecutorService thread;
    private boolean troubled;

    ExchangeRelay(SendRequests requests, SystemActor actor, ExchangeConfig config) {
        this.requests = requests;
        this.actor = actor;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        if (!config.enabled()) {
            return;
        }
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread relay = new Thread(work, "exchange-relay");
            relay.setContextClassLoader(loader);
            return relay;
        });
        thread.scheduleWithFixedDelay(this::round, 0, config.poll().toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (thread != null) {
            thread.shutdown();
            thread.awaitTermination(STOP_PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Never fails, or there would be no next round. Says once that there is trouble, not every second. */
    private void round() {
        try {
            actor.call(ACTOR, requests::sendDue);
            troubled = false;
        } catch (Exception e) {
            LOG.logf(troubled ? Logger.Level.DEBUG : Logger.Level.WARN, e, "exchange cannot be relayed, trying on");
            troubled = true;
        }
    }
}
