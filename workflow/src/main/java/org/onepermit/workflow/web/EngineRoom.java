package org.onepermit.workflow.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.workflow.EmbeddedEngine;
import org.onepermit.workflow.app.RunningEngine;
import org.onepermit.workflow.engine.DeployedProcess;
import org.onepermit.workflow.store.Page;

/** The embedded engine, for operators; where processes run elsewhere, that is where operators must look. */
@ApplicationScoped
public class EngineRoom {

    private final RunningEngine running;

    EngineRoom(RunningEngine running) {
        this.running = running;
    }

    /** @throws ProblemException {@code workflow/engine-elsewhere} where another engine runs the processes */
    public EmbeddedEngine engine() {
        return running.get().orElseThrow(() -> new ProblemException(WorkflowProblem.ENGINE_ELSEWHERE,
                "The processes of this installation run on another engine; use its own tools."));
    }

    /** The version of a process that has a key. */
    public DeployedProcess process(long processKey) {
        return engine().engine().deployments().byKey(processKey).orElseThrow();
    }

    /** A page of the engine's, as it goes over HTTP. */
    public static <T, V> PageOf<V> page(Page<T> page, Function<T, V> view, PageRequest request) {
        return PageOf.of(page.items().stream().map(view).toList(), page.total(), request);
    }
}
