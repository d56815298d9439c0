package org.onepermit.workflow.engine.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.operaton.bpm.dmn.engine.DmnDecision;
import org.operaton.bpm.dmn.engine.DmnDecisionResult;
import org.operaton.bpm.dmn.engine.delegate.DmnDecisionLogicEvaluationEvent;
import org.operaton.bpm.dmn.engine.impl.DefaultDmnDecisionContext;
import org.operaton.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.operaton.bpm.dmn.engine.impl.evaluation.DmnDecisionLogicEvaluationHandler;
import org.operaton.bpm.engine.impl.context.Context;
import org.operaton.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.operaton.bpm.engine.variable.VariableMap;
import org.operaton.bpm.engine.variable.Variables;
import org.operaton.bpm.engine.variable.context.VariableContext;

/**
 * One evaluation of a decision and of those that it requires, which remembers every step of it.
 *
 * <p>As in Zeebe, a decision sees the result of one that it requires as a whole, under that decision's name.
 */
public final class DecisionRun extends DefaultDmnDecisionContext {

    private final List<DecisionStep> steps = new ArrayList<>();
    private DecisionDefinitionEntity current;

    private DecisionRun(DefaultDmnEngineConfiguration configuration) {
        super(configuration);
    }

    /**
     * How an evaluation ended.
     *
     * @param output the result as JSON-like values, null after a failure
     * @param steps the decisions that were evaluated, the requested one last
     * @param failed the decision that failed, or null
     * @param failure why it failed, or null
     */
    public record Outcome(Object output, List<DecisionStep> steps, DecisionDefinitionEntity failed, String failure) {

        /** Tells whether the decision has a result. */
        public boolean isSuccess() {
            return failed == null;
        }
    }

    /** Evaluates a decision inside a command of the engine. */
    public static Outcome of(DecisionDefinitionEntity decision, Map<String, Object> variables) {
        DecisionRun run = new DecisionRun(Context.getProcessEngineConfiguration().getDmnEngineConfiguration());
        try {
            run.evaluateDecision(decision, Variables.fromMap(variables).asVariableContext());
            DecisionStep last = run.steps.get(run.steps.size() - 1);
            return new Outcome(last.output(), run.steps, null, null);
        } catch (RuntimeException e) {
            // The library throws types of its own for each thing that can be wrong with values; all mean a failed evaluation.
            DecisionDefinitionEntity failed = run.current == null ? decision : run.current;
            return new Outcome(null, run.steps, failed, "Expected to evaluate decision '%s', but %s".formatted(
                    decision.getKey(), e.getMessage()));
        }
    }

    @Override
    protected DmnDecisionLogicEvaluationHandler getDecisionEvaluationHandler(DmnDecision decision) {
        current = (DecisionDefinitionEntity) decision;
        DmnDecisionLogicEvaluationHandler handler = super.getDecisionEvaluationHandler(decision);
        return new DmnDecisionLogicEvaluationHandler() {
            @Override
            public DmnDecisionLogicEvaluationEvent evaluate(DmnDecision evaluated, VariableContext variables) {
                DmnDecisionLogicEvaluationEvent event = handler.evaluate(evaluated, variables);
                steps.add(DecisionStep.of(current, event));
                return event;
            }

            @Override
            public DmnDecisionResult generateDecisionResult(DmnDecisionLogicEvaluationEvent event) {
                return handler.generateDecisionResult(event);
            }
        };
    }

    @Override
    protected void addResultToVariableContext(DmnDecisionResult result, VariableMap variables, DmnDecision decision) {
        variables.put(DecisionReader.resultName(decision), steps.get(steps.size() - 1).feelOutput());
    }
}
