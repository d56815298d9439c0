package org.onepermit.workflow.engine.parse;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.onepermit.workflow.bpmn.EngineAttributes;
import org.operaton.bpm.engine.delegate.DelegateExecution;
import org.operaton.bpm.engine.delegate.ExecutionListener;
import org.operaton.bpm.engine.impl.el.Expression;
import org.operaton.bpm.engine.impl.el.ExpressionManager;
import org.operaton.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.operaton.bpm.engine.impl.pvm.process.ActivityImpl;
import org.operaton.bpm.engine.impl.util.xml.Element;

/** What an event brings and what its output mappings make of it, in places where the engine has no mappings of its own. */
final class EventVariables {

    private final ExpressionManager expressions;

    EventVariables(ExpressionManager expressions) {
        this.expressions = expressions;
    }

    /** Lets an activity map its outputs when it ends; {@code outputs} tells variable → expression. */
    void mapOutputs(Element element, ActivityImpl activity, Map<String, Object> outputs) {
        Map<String, Expression> sources = new LinkedHashMap<>();
        outputs.forEach((variable, source) -> sources.put(variable, expressions.createExpression((String) source)));
        boolean bringsPayload = "startEvent".equals(element.getTagName()) && Stream.of("message", "signal", "error")
                .anyMatch(kind -> element.element(kind + "EventDefinition") != null);
        activity.addListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) execution -> {
            ExecutionEntity entity = (ExecutionEntity) execution;
            Map<String, Object> values = new LinkedHashMap<>();
            sources.forEach((variable, source) -> values.put(variable, source.getValue(entity)));
            if (bringsPayload) {
                // What a message, signal or error brought was the start event's own; only what is mapped stays.
                entity.removeVariablesLocal();
            }
            outerScope(entity, activity).setVariables(values);
        });
    }

    /** Lets an event take what the engine leaves for it in the scope around; where outputs are mapped, only they get there. */
    static void openPayload(DelegateExecution execution) {
        if (execution.getVariable(EngineAttributes.PAYLOAD) instanceof Map<?, ?> payload) {
            execution.removeVariable(EngineAttributes.PAYLOAD);
            Map<String, Object> variables = new LinkedHashMap<>();
            payload.forEach((name, value) -> variables.put(String.valueOf(name), value));
            if (ActivityFacts.mapsOutput(((ExecutionEntity) execution).getActivity())) {
                execution.setVariablesLocal(variables);
            } else {
                execution.setVariables(variables);
            }
        }
    }

    /**
     * Behind an event-based gateway the engine forgets the variables of the message that decided; they are handed
     * through the instance and taken here, before the event's output mappings read them.
     */
    static void takePayload(DelegateExecution execution) {
        ExecutionEntity entity = (ExecutionEntity) execution;
        Map<String, Object> payload = entity.getProcessInstance().getPayloadForTriggeredScope();
        if (payload != null) {
            entity.setVariablesLocal(payload);
            entity.getProcessInstance().setPayloadForTriggeredScope(null);
        }
    }

    /** An event's own variables end with it, so its outputs go to the scope around it; a round of a loop has its own. */
    private static ExecutionEntity outerScope(ExecutionEntity entity, ActivityImpl activity) {
        boolean ownScope = activity.isScope() && !LoopResults.isRound(activity);
        return ownScope && entity.getParent() != null ? entity.getParent() : entity;
    }
}
