package org.onepermit.workflow.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.workflow.EmbeddedEngine;
import org.onepermit.workflow.app.RunningEngine;
import org.onepermit.workflow.engine.DeployedProcess;

/** The embedded engine, for operators; where processes run elsewhere, that is where operators must look. */
@ApplicationScoped
public class EngineRoom {

    private final RunningEngine running;

    EngineRoom(RunningEngine running) {
        this.running = running;
    }

    EmbeddedEngine engine() {
        return running.get().orElseThrow(() -> new ProblemException(WorkflowProblem.ENGINE_ELSEWHERE,
                "The processes of this installation run on another engine; use its own tools."));
    }

    DeployedProcess process(long processKey) {
        return engine().engine().deployments().byKey(processKey).orElseThrow();
    }
}
