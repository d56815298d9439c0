package org.onepermit.workflow.bpmn;

import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** What may be drawn: everything that is not listed here as runnable is refused, with advice where there is one. */
final class SupportedElements {

    private static final String DEFAULT_ADVICE = "see the module's README for what runs on the embedded engine";

    private static final Map<String, String> REFUSED = Map.of(
            "userTask", "model the decision as a service task that opens a work item and a message catch event",
            "inclusiveGateway", "use parallel and exclusive gateways",
            "complexGateway", "use parallel and exclusive gateways",
            "adHocSubProcess", "draw the activities in an embedded sub-process",
            "transaction", "use an embedded sub-process with error boundary events",
            "escalationEventDefinition", "use a message or signal",
            "compensateEventDefinition", "undo by a service task behind an error boundary event",
            "linkEventDefinition", "draw the sequence flow",
            "conditionalEventDefinition", "wait for a message and decide at an exclusive gateway",
            "cancelEventDefinition", "use an error event");

    private static final Set<String> REFUSED_EXTENSIONS = Set.of("executionListeners", "taskListeners");

    private SupportedElements() {
    }

    static void check(Element element) {
        String name = element.getLocalName();
        if (BpmnDocument.BPMN.equals(element.getNamespaceURI()) && REFUSED.containsKey(name)) {
            throw new UnsupportedElement(idOf(element), "a " + name + " is not supported", REFUSED.get(name));
        }
        if (BpmnDocument.ZEEBE.equals(element.getNamespaceURI()) && REFUSED_EXTENSIONS.contains(name)) {
            throw new UnsupportedElement(idOf(element), "zeebe:" + name + " are not supported",
                    "call the work as a service task");
        }
    }

    static UnsupportedElement refused(Element element, String reason) {
        return new UnsupportedElement(idOf(element), reason, DEFAULT_ADVICE);
    }

    /** The id that an author sees: extensions and event definitions often have none, so their owner's is given. */
    private static String idOf(Element element) {
        Element current = element;
        while (isPartOfOwner(current) && current.getParentNode() instanceof Element parent) {
            current = parent;
        }
        return current.getAttribute("id");
    }

    private static boolean isPartOfOwner(Element element) {
        return !BpmnDocument.BPMN.equals(element.getNamespaceURI())
                || element.getLocalName().endsWith("EventDefinition")
                || element.getLocalName().equals("extensionElements");
    }
}
