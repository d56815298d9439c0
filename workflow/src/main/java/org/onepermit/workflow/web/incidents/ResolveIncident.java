package org.onepermit.workflow.web.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.onepermit.workflow.runtime.JobDesk;
import org.onepermit.workflow.web.EngineRoom;
import org.onepermit.workflow.web.OperatorAct;
import org.onepermit.workflow.web.WorkflowProblem;

/** Resolves an incident, a worker's job with new retries. */
@ApplicationScoped
public class ResolveIncident {

    private final EngineRoom room;
    private final OperatorAct act;

    ResolveIncident(EngineRoom room, OperatorAct act) {
        this.room = room;
        this.act = act;
    }

    void resolve(long key, Optional<Integer> retries) {
        JobDesk desk = room.engine().desk();
        act.run("resolve-incident", key, "retries=" + retries.map(String::valueOf).orElse("-"),
                WorkflowProblem.INCIDENT_NOT_FOUND, WorkflowProblem.INCIDENT_NEEDS_RETRIES, () -> {
                    if (retries.isPresent()) {
                        desk.resolve(key, retries.get());
                    } else {
                        desk.resolve(key);
                    }
                });
    }
}
