package org.onepermit.workflow.engine.parse;

import java.util.List;
import java.util.function.Consumer;
import org.onepermit.workflow.bpmn.EngineAttributes;
import org.onepermit.workflow.values.VariableDocument;
import org.operaton.bpm.engine.delegate.DelegateExecution;
import org.operaton.bpm.engine.delegate.ExecutionListener;
import org.operaton.bpm.engine.impl.bpmn.behavior.CallActivityBehavior;
import org.operaton.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.operaton.bpm.engine.impl.core.variable.mapping.IoMapping;
import org.operaton.bpm.engine.impl.el.ExpressionManager;
import org.operaton.bpm.engine.impl.migration.validation.activity.SupportedActivityValidator;
import org.operaton.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.operaton.bpm.engine.impl.pvm.process.ActivityImpl;
import org.operaton.bpm.engine.impl.pvm.process.ScopeImpl;
import org.operaton.bpm.engine.impl.util.xml.Element;

/** Completes activities while their process is parsed: jobs, event payloads, output mappings, start and end of instances. */
public final class ZeebeParseListener extends AbstractBpmnParseListener {

    static {
        // The engine migrates the activities that it knows by their very class; ours are of the same kinds.
        SupportedActivityValidator.SUPPORTED_ACTIVITY_BEHAVIORS.addAll(List.of(JobBehavior.class, ZeebeCallBehavior.class));
    }

    private final ExpressionManager expressions;
    private final Consumer<DelegateExecution> instanceReport;
    private final LoopResults loops;
    private final EventVariables events;

    /** Creates a listener that reports starting and ending instances to the given consumer. */
    public ZeebeParseListener(ExpressionManager expressions, Consumer<DelegateExecution> instanceReport) {
        this.expressions = expressions;
        this.instanceReport = instanceReport;
        this.loops = new LoopResults(expressions);
        this.events = new EventVariables(expressions);
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        process.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) instanceReport::accept);
        process.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) instanceReport::accept);
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
        if (element.element("errorEventDefinition") != null) {
            activity.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) EventVariables::openPayload);
        }
    }

    @Override
    public void parseBoundaryEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        complete(element, activity);
        if (ActivityFacts.mapsOutput(activity)) {
            activity.setScope(true);
        }
        activity.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) EventVariables::openPayload);
    }

    @Override
    public void parseIntermediateCatchEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        complete(element, activity);
        activity.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) EventVariables::takePayload);
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
        ResultBehavior.of(element, expressions).ifPresent(result -> {
            activity.setActivityBehavior(result);
            activity.setScope(true);
        });
        String outputs = ActivityFacts.read(element, EngineAttributes.OUTPUTS);
        if (outputs != null) {
            events.mapOutputs(element, activity, VariableDocument.parse(outputs));
        }
        Element loop = element.element("multiInstanceLoopCharacteristics");
        if (loop != null) {
            loops.ofRound(loop, activity);
        }
    }
}
