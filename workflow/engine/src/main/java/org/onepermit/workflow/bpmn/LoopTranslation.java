package org.onepermit.workflow.bpmn;

import static org.onepermit.workflow.bpmn.BpmnDocument.child;
import static org.onepermit.workflow.bpmn.BpmnDocument.setOperaton;
import static org.onepermit.workflow.bpmn.BpmnDocument.zeebe;

import org.w3c.dom.Element;

/** Translates multi-instance activities. */
final class LoopTranslation {

    /** The engine wants a name for the item even where the process needs none. */
    private static final String UNNAMED_ITEM = EngineAttributes.PRIVATE_VARIABLE + "item";

    /** To be called last for an activity, for the loop takes over what was said about its continuation. */
    void translate(Element activity) {
        child(activity, "multiInstanceLoopCharacteristics").ifPresent(loop -> translate(activity, loop));
    }

    private void translate(Element activity, Element loop) {
        Element characteristics = zeebe(loop, "loopCharacteristics").orElseThrow(() ->
                SupportedElements.refused(loop, "a loop without zeebe:loopCharacteristics is not supported"));
        setOperaton(loop, "collection", ExpressionText.of(characteristics.getAttribute("inputCollection")));
        setOperaton(loop, "elementVariable", characteristics.hasAttribute("inputElement")
                ? characteristics.getAttribute("inputElement") : UNNAMED_ITEM);
        if (characteristics.hasAttribute("outputCollection")) {
            EngineAttributes.set(loop, EngineAttributes.OUTPUT_COLLECTION,
                    characteristics.getAttribute("outputCollection"));
            EngineAttributes.set(loop, EngineAttributes.OUTPUT_ELEMENT,
                    ExpressionText.of(characteristics.getAttribute("outputElement")));
        }
        child(loop, "completionCondition").ifPresent(
                condition -> condition.setTextContent(ExpressionText.of(condition.getTextContent())));
        // Each round continues in a transaction of its own; the body, behind the last one, need not.
        setOperaton(loop, "asyncAfter", "true");
        activity.removeAttributeNS(BpmnDocument.OPERATON, "asyncAfter");
    }
}
