package org.onepermit.workflow.web.instances;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.onepermit.platform.problem.FieldError;
import org.onepermit.platform.problem.PlatformProblem;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.workflow.engine.Engine;
import org.onepermit.workflow.engine.Rejection;
import org.onepermit.workflow.values.VariableDocument;
import org.onepermit.workflow.web.EngineRoom;
import org.onepermit.workflow.web.OperatorAct;
import org.onepermit.workflow.web.WorkflowProblem;

/** Sets variables at a running instance or at an element that it is in. */
@ApplicationScoped
public class SetVariables {

    private final EngineRoom room;
    private final OperatorAct act;

    SetVariables(EngineRoom room, OperatorAct act) {
        this.room = room;
        this.act = act;
    }

    void set(long instanceKey, SetVariablesRequest request) {
        String json = VariableDocument.write(request.variables());
        if (json.length() > SetVariablesRequest.MAX_LENGTH) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST, "The variables are too long.",
                    List.of(new FieldError("variables", "size")));
        }
        Map<String, Object> variables = VariableDocument.parse(json);
        long scope = request.scopeKey() == null ? instanceKey : Long.parseLong(request.scopeKey());
        act.run("set-variables", instanceKey, "scope=" + scope + " names=" + new TreeSet<>(variables.keySet()),
                WorkflowProblem.ELEMENT_NOT_FOUND, WorkflowProblem.ELEMENT_NOT_FOUND,
                () -> set(instanceKey, scope, variables));
    }

    private void set(long instanceKey, long scope, Map<String, Object> variables) {
        Engine engine = room.engine().engine();
        engine.transactions().run(() -> {
            if (!engine.variables().isScopeOf(scope, instanceKey)) {
                throw Rejection.notFound("Instance %d is in no element with key %d.", instanceKey, scope);
            }
            engine.instances().setVariables(scope, variables, true);
        });
    }
}
