package org.onepermit.gateway;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Refuses to start in production with what only a demonstration may have. */
@ApplicationScoped
class ProductionChecks {

    private static final List<String> DEMONSTRATION = List.of("dev", "test");

    private final GatewayConfig config;

    ProductionChecks(GatewayConfig config) {
        this.config = config;
    }

    void onStart(@Observes StartupEvent started) {
        boolean demonstration = DEMONSTRATION.stream().anyMatch(ConfigUtils::isProfileActive);
        if (!demonstration && config.clock().movable()) {
            throw new IllegalStateException("The legal clock may be movable in the dev and test profiles only; "
                    + "unset ONEPERMIT_CLOCK_MOVABLE (gateway.clock.movable)");
        }
    }
}
