package org.onepermit.platform.idempotency;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets keys that nobody will repeat any more. */
@ApplicationScoped
@IfBuildProperty(name = "onepermit.idempotency.enabled", stringValue = "true", enableIfMissing = true)
public class PurgeKeys {

    private static final int CHUNK = 1000;

    private final IdempotencyRows rows;
    private final Duration retention;

    PurgeKeys(IdempotencyRows rows, @ConfigProperty(name = "onepermit.idempotency.retention", defaultValue = "P7D") Duration retention) {
        this.rows = rows;
        this.retention = retention;
    }

    /** In small pieces, each its own transaction, so that no request waits for it. */
    @Scheduled(identity = "purge-idempotency-keys", every = "1h", delayed = "5m")
    void purge() {
        Instant before = Instant.now().minus(retention);
        int purged;
        do {
            purged = rows.purge(before, CHUNK);
        } while (purged == CHUNK);
    }
}
