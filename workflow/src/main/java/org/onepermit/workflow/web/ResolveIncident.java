package org.onepermit.workflow.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.workflow.engine.Rejection;
import org.onepermit.workflow.runtime.JobDesk;

/** Resolves an incident, in the engine's words or in ours when it refuses. */
@ApplicationScoped
public class ResolveIncident {

    private final EngineRoom room;

    ResolveIncident(EngineRoom room) {
        this.room = room;
    }

    void resolve(long key, Optional<Integer> retries) {
        JobDesk desk = room.engine().desk();
        try {
            if (retries.isPresent()) {
                desk.resolve(key, retries.get());
            } else {
                desk.resolve(key);
            }
        } catch (Rejection e) {
            throw new ProblemException(problemOf(e.kind()), e.getMessage());
        }
    }

    private static WorkflowProblem problemOf(Rejection.Kind kind) {
        return kind == Rejection.Kind.NOT_FOUND
                ? WorkflowProblem.INCIDENT_NOT_FOUND
                : WorkflowProblem.INCIDENT_NEEDS_RETRIES;
    }
}
