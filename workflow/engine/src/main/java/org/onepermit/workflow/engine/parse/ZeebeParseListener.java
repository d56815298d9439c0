package org.onepermit.workflow.engine.parse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.onepermit.workflow.bpmn.EngineAttributes;
import org.onepermit.workflow.engine.decision.DecisionRun;
import org.onepermit.workflow.engine.value.ZeebeVariables;
import org.onepermit.workflow.values.VariableDocument;
import org.operaton.bpm.engine.ProcessEngineException;
import org.operaton.bpm.engine.delegate.DelegateExecution;
import org.operaton.bpm.engine.delegate.ExecutionListener;
import org.operaton.bpm.engine.impl.bpmn.behavior.CallActivityBehavior;
import org.operaton.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.operaton.bpm.engine.impl.core.variable.mapping.IoMapping;
import org.operaton.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.operaton.bpm.engine.impl.el.Expression;
import org.operaton.bpm.engine.impl.el.ExpressionManager;
import org.operaton.bpm.engine.impl.migration.validation.activity.SupportedActivityValidator;
import org.operaton.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.operaton.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.operaton.bpm.engine.impl.pvm.process.ActivityImpl;
import org.operaton.bpm.engine.impl.pvm.process.ScopeImpl;
import org.operaton.bpm.engine.impl.util.xml.Element;

/** Completes activities while their process is parsed: jobs, event payloads, output mappings and the end of instances. */
public final class ZeebeParseListener extends AbstractBpmnParseListener {

    static {
        // The engine migrates the activities that it knows by their very class; ours are of the same kinds.
        SupportedActivityValidator.SUPPORTED_ACTIVITY_BEHAVIORS.addAll(List.of(JobBehavior.class, ZeebeCallBehavior.class));
    }

    private final ExpressionManager expressions;
    private final Consumer<DelegateExecution> instanceEnding;
    private final LoopResults loops;

    /** Creates a listener that reports ending instances to the given consumer. */
    public ZeebeParseListener(ExpressionManager expressions, Consumer<DelegateExecution> instanceEnding) {
        this.expressions = expressions;
        this.instanceEnding = instanceEnding;
        this.loops = new LoopResults(expressions);
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        process.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) instanceEnding::accept);
    }

    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        complete(element, activity);
    }

    @Override
    public void parseSendTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        complete(element, activity);
    }

    @Override
    public void parseBusinessRuleTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        complete(element, activity);
    }

    @Override
    public void parseTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        complete(element, activity);
    }

    @Override
    public void parseManualTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        complete(element, activity);
    }

    @Override
    public void parseReceiveTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        complete(element, activity);
    }

    @Override
    public void parseSubProcess(Element element, ScopeImpl scope, ActivityImpl activity) {
        complete(element, activity);
    }

    @Override
    public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
        CallActivityBehavior parsed = (CallActivityBehavior) activity.getActivityBehavior();
        activity.setActivityBehavior(new ZeebeCallBehavior(parsed.getCallableElement(),
                CalledVersion.read(element, element.attribute("calledElement"), expressions)));
        complete(element, activity);
    }

    @Override
    public void parseMultiInstanceLoopCharacteristics(Element activityElement, Element loop, ActivityImpl body) {
        loops.ofBody(loop, body);
    }

    @Override
    public void parseIntermediateThrowEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        complete(element, activity);
    }

    @Override
    public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        complete(element, activity);
    }

    @Override
    public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        complete(element, activity);
    }

    @Override
    public void parseBoundaryEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        complete(element, activity);
        if (ActivityFacts.mapsOutput(activity)) {
            activity.setScope(true);
            activity.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) ZeebeParseListener::openPayload);
        }
    }

    @Override
    public void parseIntermediateCatchEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        complete(element, activity);
        activity.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) ZeebeParseListener::takePayload);
    }

    @Override
    public void parseIoMapping(Element extensionElements, ActivityImpl activity, IoMapping mapping) {
        ZeebeMappings.replaceIn(mapping);
    }

    private void complete(Element element, ActivityImpl activity) {
        ActivityFacts.remember(element, activity);
        String jobType = ActivityFacts.read(element, EngineAttributes.JOB_TYPE);
        if (jobType != null) {
            activity.setActivityBehavior(new JobBehavior(expressions.createExpression(jobType),
                    expressions.createExpression(ActivityFacts.read(element, EngineAttributes.JOB_RETRIES))));
            // A job's local variables must not land in its parent, as they would in an activity without own scope.
            activity.setScope(true);
        }
        String script = ActivityFacts.read(element, EngineAttributes.SCRIPT);
        if (script != null) {
            Expression expression = expressions.createExpression(script);
            setResult(element, activity, expression::getValue);
        }
        String decision = ActivityFacts.read(element, EngineAttributes.DECISION);
        if (decision != null) {
            CalledVersion called = CalledVersion.read(element, decision, expressions);
            setResult(element, activity, execution -> decide(called.decision(execution), execution));
        }
        String outputs = ActivityFacts.read(element, EngineAttributes.OUTPUTS);
        if (outputs != null) {
            mapOutputs(element, activity, VariableDocument.parse(outputs));
        }
        Element loop = element.element("multiInstanceLoopCharacteristics");
        if (loop != null) {
            loops.ofRound(loop, activity);
        }
    }

    private static void setResult(Element element, ActivityImpl activity, Function<ExecutionEntity, Object> work) {
        activity.setActivityBehavior(
                new ResultBehavior(work, ActivityFacts.read(element, EngineAttributes.RESULT_VARIABLE)));
        activity.setScope(true);
    }

    private static Object decide(DecisionDefinitionEntity decision, ExecutionEntity execution) {
        DecisionRun.Outcome outcome = DecisionRun.of(decision, ZeebeVariables.of(execution.getVariables()));
        if (!outcome.isSuccess()) {
            throw new ProcessEngineException(outcome.failure());
        }
        return outcome.output();
    }

    private void mapOutputs(Element element, ActivityImpl activity, Map<String, Object> outputs) {
        Map<String, Expression> sources = new LinkedHashMap<>();
        outputs.forEach((variable, source) -> sources.put(variable, expressions.createExpression((String) source)));
        boolean bringsPayload = "startEvent".equals(element.getTagName())
                && (element.element("messageEventDefinition") != null || element.element("signalEventDefinition") != null);
        activity.addListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) execution -> {
            ExecutionEntity entity = (ExecutionEntity) execution;
            Map<String, Object> values = new LinkedHashMap<>();
            sources.forEach((variable, source) -> values.put(variable, source.getValue(entity)));
            if (bringsPayload) {
                // What a message or signal brought was the start event's own; only what is mapped stays.
                entity.removeVariablesLocal();
            }
            outerScope(entity, activity).setVariables(values);
        });
    }

    /** An event's own variables end with it, so its outputs go to the scope around it; a round of a loop has its own. */
    private static ExecutionEntity outerScope(ExecutionEntity entity, ActivityImpl activity) {
        boolean ownScope = activity.isScope() && !LoopResults.isRound(activity);
        return ownScope && entity.getParent() != null ? entity.getParent() : entity;
    }

    /** The engine hands a boundary event's payload to the scope around it, where it must not stay. */
    private static void openPayload(DelegateExecution execution) {
        if (execution.getVariable(EngineAttributes.PAYLOAD) instanceof Map<?, ?> payload) {
            execution.removeVariable(EngineAttributes.PAYLOAD);
            payload.forEach((name, value) -> execution.setVariableLocal(String.valueOf(name), value));
        }
    }

    /**
     * Behind an event-based gateway the engine forgets the variables of the message that decided; they are handed
     * through the instance and taken here, before the event's output mappings read them.
     */
    private static void takePayload(DelegateExecution execution) {
        ExecutionEntity entity = (ExecutionEntity) execution;
        Map<String, Object> payload = entity.getProcessInstance().getPayloadForTriggeredScope();
        if (payload != null) {
            entity.setVariablesLocal(payload);
            entity.getProcessInstance().setPayloadForTriggeredScope(null);
        }
    }
}
