package org.onepermit.workflow.bpmn;

import static org.onepermit.workflow.bpmn.BpmnDocument.children;
import static org.onepermit.workflow.bpmn.BpmnDocument.zeebe;

import org.w3c.dom.Element;

/** Translates call activities. */
final class CallTranslation {

    private final BpmnDocument document;
    private final MappingTranslation mappings;

    CallTranslation(BpmnDocument document, MappingTranslation mappings) {
        this.document = document;
        this.mappings = mappings;
    }

    Element translate(Element call) {
        Element called = zeebe(call, "calledElement").orElseThrow(() -> new UnsupportedElement(
                call.getAttribute("id"), "it calls nothing", "give it a zeebe:calledElement with a process id"));
        TaskTranslation.bind(call, called);
        call.setAttribute("calledElement", ExpressionText.of(called.getAttribute("processId")));
        boolean fromParent = !"false".equals(called.getAttribute("propagateAllParentVariables"));
        pass(call, "in", !fromParent);
        if (mapsOutput(call)) {
            // Results stay at the call, whose output mappings pick from them.
            pass(call, "out", true);
        } else if (!"false".equals(called.getAttribute("propagateAllChildVariables"))) {
            pass(call, "out", false);
        }
        mappings.translate(call);
        TaskTranslation.continueInOwnTransaction(call);
        return call;
    }

    private void pass(Element call, String direction, boolean localOnly) {
        Element passed = document.operatonElement(direction);
        passed.setAttribute("variables", "all");
        if (localOnly) {
            passed.setAttribute("local", "true");
        }
        document.extensions(call).appendChild(passed);
    }

    private static boolean mapsOutput(Element call) {
        return zeebe(call, "ioMapping").stream().flatMap(mapping -> children(mapping).stream())
                .anyMatch(element -> "output".equals(element.getLocalName()));
    }
}
