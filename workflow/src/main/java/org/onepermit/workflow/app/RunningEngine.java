package org.onepermit.workflow.app;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.onepermit.platform.time.LegalClock;
import org.onepermit.workflow.EmbeddedEngine;
import org.onepermit.workflow.bundle.BundledProcesses;
import org.onepermit.workflow.runtime.Deployer.Resource;
import org.onepermit.workflow.store.Schema;

/** The embedded engine while it runs. */
@ApplicationScoped
public class RunningEngine {

    private final WorkflowConfig config;
    private final GatewayConfig gateway;
    private final AgroalDataSource dataSource;
    private final LegalClock clock;
    private final BundledProcesses processes;
    private volatile EmbeddedEngine engine;

    RunningEngine(WorkflowConfig config, GatewayConfig gateway, @DataSource("engine") AgroalDataSource dataSource,
            LegalClock clock, BundledProcesses processes) {
        this.config = config;
        this.gateway = gateway;
        this.dataSource = dataSource;
        this.clock = clock;
        this.processes = processes;
    }

    /** The engine; empty when processes run elsewhere. */
    public Optional<EmbeddedEngine> get() {
        return Optional.ofNullable(engine);
    }

    /** Starts the engine and deploys the processes of this release; what did not change keeps its version. */
    void start() {
        EmbeddedEngine starting = EmbeddedEngine.start(new EmbeddedEngine.Options(
                dataSource, gateway.grpcHost(), gateway.grpcPort(), config.threads(), clock.isMovable(),
                config.instanceRetention()));
        starting.deployer().deploy(processes.all().stream()
                .map(process -> new Resource(process.resourceName(), process.xml())).toList());
        engine = starting;
    }

    /** The tables of the legal clock are needed even where no engine runs. */
    void startWithoutEngine() {
        Schema.migrate(dataSource);
    }

    void stop() {
        get().ifPresent(EmbeddedEngine::close);
        engine = null;
    }
}
