package org.onepermit.workflow.engine.parse;

import java.util.Optional;
import java.util.function.Function;
import org.onepermit.workflow.bpmn.EngineAttributes;
import org.onepermit.workflow.engine.decision.DecisionRun;
import org.onepermit.workflow.engine.decision.DecisionRun.Outcome;
import org.onepermit.workflow.engine.value.ZeebeVariables;
import org.operaton.bpm.engine.ProcessEngineException;
import org.operaton.bpm.engine.impl.bpmn.behavior.TaskActivityBehavior;
import org.operaton.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.operaton.bpm.engine.impl.el.Expression;
import org.operaton.bpm.engine.impl.el.ExpressionManager;
import org.operaton.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.operaton.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.operaton.bpm.engine.impl.util.xml.Element;

/** A task that the engine does itself, and whose result is a variable: a script or a decision. */
final class ResultBehavior extends TaskActivityBehavior {

    private final Function<ExecutionEntity, Object> work;
    private final String resultVariable;

    private ResultBehavior(Function<ExecutionEntity, Object> work, String resultVariable) {
        this.work = work;
        this.resultVariable = resultVariable;
    }

    /** The behaviour of an element, if it is such a task. */
    static Optional<ResultBehavior> of(Element element, ExpressionManager expressions) {
        String resultVariable = ActivityFacts.read(element, EngineAttributes.RESULT_VARIABLE);
        String script = ActivityFacts.read(element, EngineAttributes.SCRIPT);
        if (script != null) {
            Expression expression = expressions.createExpression(script);
            return Optional.of(new ResultBehavior(expression::getValue, resultVariable));
        }
        String decision = ActivityFacts.read(element, EngineAttributes.DECISION);
        if (decision != null) {
            CalledVersion called = CalledVersion.read(element, decision, expressions);
            return Optional.of(new ResultBehavior(
                    execution -> decide(called.decision(execution), execution), resultVariable));
        }
        return Optional.empty();
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

    private static Object decide(DecisionDefinitionEntity decision, ExecutionEntity execution) {
        Outcome outcome = DecisionRun.of(decision, ZeebeVariables.of(execution.getVariables()));
        if (!outcome.isSuccess()) {
            throw new ProcessEngineException(outcome.failure());
        }
        return outcome.output();
    }
}
