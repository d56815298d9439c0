package org.onepermit.workflow.engine.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onepermit.workflow.bpmn.EngineAttributes;
import org.onepermit.workflow.bpmn.ExpressionText;
import org.operaton.bpm.engine.delegate.DelegateExecution;
import org.operaton.bpm.engine.delegate.ExecutionListener;
import org.operaton.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.operaton.bpm.engine.impl.el.Expression;
import org.operaton.bpm.engine.impl.el.ExpressionManager;
import org.operaton.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.operaton.bpm.engine.impl.pvm.process.ActivityImpl;
import org.operaton.bpm.engine.impl.util.xml.Element;

/** Collects the results of a loop: each round leaves its own at the loop's body, which makes the collection of them. */
final class LoopResults {

    private static final String RESULT = EngineAttributes.PRIVATE_VARIABLE + "result:";
    private static final String ROUNDS = "nrOfInstances";
    private static final String VARIABLE_NAME = "[\\p{L}_][\\p{L}\\p{N}_]*";

    private final ExpressionManager expressions;

    LoopResults(ExpressionManager expressions) {
        this.expressions = expressions;
    }

    /** Tells whether an activity runs inside the body of a loop. */
    static boolean isRound(ActivityImpl activity) {
        return activity.getFlowScope() instanceof ActivityImpl body
                && body.getActivityBehavior() instanceof MultiInstanceActivityBehavior;
    }

    /** Prepares the activity that runs in each round. */
    void ofRound(Element loop, ActivityImpl activity) {
        String source = ActivityFacts.read(loop, EngineAttributes.OUTPUT_ELEMENT);
        if (source == null) {
            return;
        }
        Optional<String> plainVariable = ExpressionText.asFeel(source).filter(text -> text.matches(VARIABLE_NAME));
        // Each round has this variable for itself; otherwise rounds side by side would overwrite one another's.
        plainVariable.ifPresent(name -> activity.addListener(ExecutionListener.EVENTNAME_START,
                (ExecutionListener) execution -> declare(name, (ExecutionEntity) execution)));
        Expression expression = expressions.createExpression(source);
        activity.addListener(ExecutionListener.EVENTNAME_END,
                (ExecutionListener) execution -> leaveResult((ExecutionEntity) execution, expression));
    }

    /** Prepares the body around all rounds. */
    void ofBody(Element loop, ActivityImpl body) {
        String collection = ActivityFacts.read(loop, EngineAttributes.OUTPUT_COLLECTION);
        if (collection != null) {
            body.addListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) execution -> publish(execution, collection));
        }
    }

    /** An input mapping may have given it a value before. */
    private static void declare(String name, ExecutionEntity round) {
        if (!round.hasVariableLocal(name)) {
            round.setVariableLocal(name, null);
        }
    }

    private static void leaveResult(ExecutionEntity execution, Expression expression) {
        Object result = expression.getValue(execution);
        Object round = execution.getVariable("loopCounter");
        bodyOf(execution).setVariableLocal(RESULT + round, result);
    }

    private static ExecutionEntity bodyOf(ExecutionEntity execution) {
        ExecutionEntity scope = execution;
        while (!scope.hasVariableLocal(ROUNDS)) {
            scope = scope.getParent();
        }
        return scope;
    }

    private static void publish(DelegateExecution execution, String collection) {
        ExecutionEntity body = (ExecutionEntity) execution;
        Object rounds = body.getVariableLocal(ROUNDS);
        List<Object> results = new ArrayList<>();
        for (int round = 0; rounds instanceof Integer count && round < count; round++) {
            results.add(body.getVariableLocal(RESULT + round));
        }
        Optional.ofNullable(body.getParent()).orElse(body).setVariable(collection, results);
    }
}
