package org.onepermit.workflow.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onepermit.workflow.bpmn.EngineAttributes;
import org.onepermit.workflow.engine.parse.ActivityFacts;
import org.operaton.bpm.engine.impl.bpmn.behavior.EventSubProcessStartEventActivityBehavior;
import org.operaton.bpm.engine.impl.context.Context;
import org.operaton.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.operaton.bpm.engine.impl.persistence.entity.EventSubscriptionManager;
import org.operaton.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.operaton.bpm.engine.impl.pvm.process.ActivityImpl;

/** Where messages are awaited, and how they get there. To be called inside a transaction. */
public final class Subscriptions {

    private static final String MESSAGE = "message";

    private final Definitions definitions;
    private final Instances instances;

    /** An element of a running instance that waits for a message. */
    public record Waiting(String id, String processId) {
    }

    /** A message start event of a process's newest version. */
    public record StartEvent(String definitionId, String processId, String elementId) {
    }

    Subscriptions(Definitions definitions, Instances instances) {
        this.definitions = definitions;
        this.instances = instances;
    }

    /** The elements that wait under an event name, oldest first. */
    public List<Waiting> waiting(String eventName) {
        return manager().findEventSubscriptionsByNameAndTenantId(MESSAGE, eventName, null).stream()
                .filter(subscription -> subscription.getExecutionId() != null)
                .sorted((a, b) -> Long.compare(Long.parseLong(a.getId()), Long.parseLong(b.getId())))
                .map(subscription -> new Waiting(subscription.getId(), processId(subscription)))
                .toList();
    }

    /**
     * Start events that a message may begin: as in Zeebe, a process is not begun by messages that were published before its first
     * version was deployed.
     */
    public List<StartEvent> startEvents(String messageName, long messageKey) {
        return manager().findMessageStartEventSubscriptionByName(messageName).stream()
                .map(subscription -> new StartEvent(subscription.getConfiguration(),
                        definitions.byId(subscription.getConfiguration()).getKey(), subscription.getActivityId()))
                .filter(event -> definitions.firstKeyOf(event.processId()) < messageKey)
                .toList();
    }

    /** Starts an instance at a start event. */
    public long start(StartEvent event, Map<String, Object> variables) {
        return instances.createAt(event.definitionId(), event.elementId(), variables);
    }

    /** Lets a waiting element go on with the variables of a message. */
    public void deliver(Waiting waiting, Map<String, Object> variables) {
        EventSubscriptionEntity subscription = manager().findEventSubscriptionById(waiting.id());
        if (ActivityFacts.mapsOutput(subscription.getActivity())) {
            deliverLocally(subscription, variables);
        } else {
            scopeOf(subscription).setVariables(variables);
            subscription.eventReceived(null, false);
        }
    }

    /** The variables stay at the event, whose output mappings pick from them. */
    private static void deliverLocally(EventSubscriptionEntity subscription, Map<String, Object> variables) {
        ExecutionEntity execution = Contention.stillThere(subscription.getExecution());
        if (subscription.getActivity().equals(execution.getActivity())) {
            subscription.eventReceived(null, variables, null, null, false);
        } else if (isBoundary(subscription.getActivity())) {
            subscription.eventReceived(null, null, Map.of(EngineAttributes.PAYLOAD, variables), null, false);
        } else if (startsEventSubProcess(subscription.getActivity())) {
            subscription.eventReceived(null, null, variables, null, false);
        } else {
            execution.getProcessInstance().setPayloadForTriggeredScope(variables);
            subscription.eventReceived(null, false);
        }
    }

    private static boolean startsEventSubProcess(ActivityImpl activity) {
        return activity.getActivityBehavior() instanceof EventSubProcessStartEventActivityBehavior;
    }

    /** A boundary event is subscribed in the scope of the activity that it sits on, but speaks to the one around it. */
    private static ExecutionEntity scopeOf(EventSubscriptionEntity subscription) {
        ExecutionEntity execution = Contention.stillThere(subscription.getExecution());
        return isBoundary(subscription.getActivity())
                ? Optional.ofNullable(execution.getParent()).orElse(execution)
                : execution;
    }

    private static boolean isBoundary(ActivityImpl activity) {
        return "boundaryMessage".equals(activity.getProperty("type"));
    }

    private String processId(EventSubscriptionEntity subscription) {
        return definitions.byId(Contention.stillThere(subscription.getExecution()).getProcessDefinitionId()).getKey();
    }

    private static EventSubscriptionManager manager() {
        return Context.getCommandContext().getEventSubscriptionManager();
    }
}
