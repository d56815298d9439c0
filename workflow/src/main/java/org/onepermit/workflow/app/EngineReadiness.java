package org.onepermit.workflow.app;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the processes are deployed and, where the engine is embedded, its port is served. */
@Readiness
@Singleton
class EngineReadiness implements HealthCheck {

    private final RunningEngine engine;
    private final ExternalDeployment external;

    EngineReadiness(RunningEngine engine, ExternalDeployment external) {
        this.engine = engine;
        this.external = external;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("process engine")
                .status(engine.get().isPresent() || external.isDone()).build();
    }
}
