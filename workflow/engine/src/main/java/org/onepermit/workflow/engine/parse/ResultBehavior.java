package org.onepermit.workflow.engine.parse;

import java.util.function.Function;
import org.operaton.bpm.engine.impl.bpmn.behavior.TaskActivityBehavior;
import org.operaton.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.operaton.bpm.engine.impl.pvm.delegate.ActivityExecution;

/** A task that the engine does itself, and whose result is a variable: a script or a decision. */
final class ResultBehavior extends TaskActivityBehavior {

    private final Function<ExecutionEntity, Object> work;
    private final String resultVariable;

    ResultBehavior(Function<ExecutionEntity, Object> work, String resultVariable) {
        this.work = work;
        this.resultVariable = resultVariable;
    }

    @Override
    protected void performExecution(ActivityExecution execution) {
        Object result = work.apply((ExecutionEntity) execution);
        if (ActivityFacts.mapsOutput(execution.getActivity())) {
            // It stays at the task, whose output mappings pick from it.
            execution.setVariableLocal(resultVariable, result);
        } else {
            execution.setVariable(resultVariable, result);
        }
        leave(execution);
    }
}
