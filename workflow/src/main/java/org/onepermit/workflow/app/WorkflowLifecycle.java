package org.onepermit.workflow.app;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.onepermit.platform.time.LegalClockMoved;
import org.onepermit.workflow.app.WorkflowConfig.EngineKind;

/** Starts and stops what this application is there for, and passes on moves of the legal clock. */
@Singleton
class WorkflowLifecycle {

    private final boolean embedded;
    private final RunningEngine engine;
    private final ExternalDeployment external;

    WorkflowLifecycle(WorkflowConfig config, RunningEngine engine, ExternalDeployment external) {
        this.embedded = config.engine() == EngineKind.EMBEDDED;
        this.engine = engine;
        this.external = external;
    }

    void start(@Observes StartupEvent event) {
        if (embedded) {
            engine.start();
        } else {
            engine.startWithoutEngine();
            external.start();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        external.stop();
        engine.stop();
    }

    void clockMoved(@Observes LegalClockMoved moved) {
        engine.get().ifPresent(running -> running.clock().moveTo(moved.now()));
    }
}
