package org.onepermit.workflow.bpmn;

import static org.onepermit.workflow.bpmn.BpmnDocument.children;

import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** What may be drawn: everything that is not listed here as runnable is refused, with advice where there is one. */
final class SupportedElements {

    /** Elements that are refused with advice of their own. */
    static final Map<String, String> REFUSED = Map.ofEntries(
            Map.entry("userTask", "model the decision as a service task that opens a work item and a message catch event"),
            Map.entry("inclusiveGateway", "use parallel and exclusive gateways"),
            Map.entry("complexGateway", "use parallel and exclusive gateways"),
            Map.entry("adHocSubProcess", "draw the activities in an embedded sub-process"),
            Map.entry("transaction", "use an embedded sub-process with error boundary events"),
            Map.entry("escalationEventDefinition", "use a message or signal"),
            Map.entry("compensateEventDefinition", "undo by a service task behind an error boundary event"),
            Map.entry("linkEventDefinition", "draw the sequence flow"),
            Map.entry("conditionalEventDefinition", "wait for a message and decide at an exclusive gateway"),
            Map.entry("cancelEventDefinition", "use an error event"),
            Map.entry("standardLoopCharacteristics", "loop by an exclusive gateway or over a collection"));

    private static final String DEFAULT_ADVICE = "see the module's README for what runs on the embedded engine";

    /** Drawn and run, or drawn as a note that changes nothing. */
    private static final Set<String> RUNNABLE = Set.of(
            "definitions", "import", "process", "extensionElements", "documentation", "incoming", "outgoing",
            "sequenceFlow", "conditionExpression", "startEvent", "endEvent", "intermediateCatchEvent",
            "intermediateThrowEvent", "boundaryEvent", "messageEventDefinition", "timerEventDefinition", "timeDate",
            "timeDuration", "timeCycle", "errorEventDefinition", "signalEventDefinition", "terminateEventDefinition",
            "task", "manualTask", "serviceTask", "sendTask", "receiveTask", "scriptTask", "script", "businessRuleTask",
            "callActivity", "subProcess", "multiInstanceLoopCharacteristics", "completionCondition", "exclusiveGateway",
            "parallelGateway", "eventBasedGateway", "message", "error", "signal", "escalation", "itemDefinition",
            "collaboration", "participant", "messageFlow", "laneSet", "lane", "childLaneSet", "flowNodeRef",
            "textAnnotation", "text", "association", "group", "category", "categoryValue", "dataObject",
            "dataObjectReference", "dataStore", "dataStoreReference", "dataState", "property", "ioSpecification",
            "dataInput", "dataOutput", "inputSet", "outputSet", "dataInputRefs", "dataOutputRefs",
            "dataInputAssociation", "dataOutputAssociation", "sourceRef", "targetRef");

    private static final Set<String> RUNNABLE_EXTENSIONS = Set.of("taskDefinition", "taskHeaders", "header", "ioMapping",
            "input", "output", "script", "subscription", "loopCharacteristics", "calledElement", "calledDecision",
            "versionTag", "properties", "property");

    private static final Set<String> CONTAINERS =
            Set.of("definitions", "collaboration", "process", "subProcess", "adHocSubProcess", "transaction");

    private SupportedElements() {
    }

    static void check(Element element) {
        String name = element.getLocalName();
        if (BpmnDocument.BPMN.equals(element.getNamespaceURI())) {
            if (!RUNNABLE.contains(name)) {
                throw new UnsupportedElement(idOf(element), "a " + name + " is not supported",
                        REFUSED.getOrDefault(name, DEFAULT_ADVICE));
            }
            checkUse(element);
        } else if (BpmnDocument.ZEEBE.equals(element.getNamespaceURI()) && !RUNNABLE_EXTENSIONS.contains(name)) {
            throw new UnsupportedElement(idOf(element), "zeebe:" + name + " is not supported",
                    "call the work as a service task");
        }
    }

    static UnsupportedElement refused(Element element, String reason) {
        return new UnsupportedElement(idOf(element), reason, DEFAULT_ADVICE);
    }

    /** The id that an author sees: what is inside an element often has none, so that of the element drawn is given. */
    static String idOf(Element element) {
        Element current = element;
        while (current.getParentNode() instanceof Element parent && !CONTAINERS.contains(parent.getLocalName())) {
            current = parent;
        }
        return current.getAttribute("id");
    }

    /** Runnable elements in a use that is not. */
    private static void checkUse(Element element) {
        if ("true".equals(element.getAttribute("isForCompensation"))) {
            throw new UnsupportedElement(idOf(element), "compensation is not supported",
                    REFUSED.get("compensateEventDefinition"));
        }
        if ("true".equals(element.getAttribute("instantiate")) || "Parallel".equals(element.getAttribute("eventGatewayType"))) {
            throw new UnsupportedElement(idOf(element), "a " + element.getLocalName() + " cannot start a process",
                    "start it by a message start event");
        }
        if (children(element).stream().filter(child -> child.getLocalName().endsWith("EventDefinition")).count() > 1) {
            throw new UnsupportedElement(idOf(element), "an event of several kinds is not supported",
                    "draw one event for each kind");
        }
        if ("error".equals(element.getLocalName()) && ExpressionText.isFeel(element.getAttribute("errorCode"))) {
            throw new UnsupportedElement(idOf(element), "an error code cannot be an expression",
                    "draw one error for each code");
        }
    }
}
