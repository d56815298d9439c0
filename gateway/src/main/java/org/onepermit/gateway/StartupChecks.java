package org.onepermit.gateway;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses to start with settings that would be unsafe: sessions anybody could forge, or a demonstration's clock in production. */
@ApplicationScoped
class StartupChecks {

    private static final List<String> DEMONSTRATION = List.of("dev", "test");

    /** Shorter keys are silently replaced by a random one, which would end all sessions at every restart. */
    private static final int SHORTEST_SECRET = 32;

    private final GatewayConfig config;
    private final Optional<String> clientSecret;

    StartupChecks(GatewayConfig config,
            @ConfigProperty(name = "quarkus.oidc.credentials.secret") Optional<String> clientSecret) {
        this.config = config;
        this.clientSecret = clientSecret;
    }

    void onStart(@Observes StartupEvent started) {
        boolean demonstration = DEMONSTRATION.stream().anyMatch(ConfigUtils::isProfileActive);
        objection(demonstration, config.clock().movable(), config.session().secret(), clientSecret.isPresent())
                .ifPresent(objection -> {
                    throw new IllegalStateException(objection);
                });
    }

    static Optional<String> objection(boolean demonstration, boolean clockMovable, String sessionSecret, boolean clientSecret) {
        if (sessionSecret.length() < SHORTEST_SECRET) {
            return Optional.of("ONEPERMIT_SESSION_SECRET must have at least " + SHORTEST_SECRET + " characters");
        }
        if (!clientSecret) {
            return Optional.of("QUARKUS_OIDC_CREDENTIALS_SECRET, this client's secret at the identity server, is missing");
        }
        if (!demonstration && clockMovable) {
            return Optional.of("ONEPERMIT_CLOCK_MOVABLE is for the dev and test profiles only");
        }
        return Optional.empty();
    }
}
