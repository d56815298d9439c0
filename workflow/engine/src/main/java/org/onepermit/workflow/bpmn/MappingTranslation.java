package org.onepermit.workflow.bpmn;

import static org.onepermit.workflow.bpmn.BpmnDocument.child;
import static org.onepermit.workflow.bpmn.BpmnDocument.children;
import static org.onepermit.workflow.bpmn.BpmnDocument.isBpmn;
import static org.onepermit.workflow.bpmn.BpmnDocument.zeebe;

import java.util.List;
import java.util.Map;
import org.onepermit.workflow.values.VariableDocument;
import org.w3c.dom.Element;

/** Translates {@code zeebe:ioMapping}. */
final class MappingTranslation {

    private final BpmnDocument document;

    MappingTranslation(BpmnDocument document) {
        this.document = document;
    }

    void translate(Element owner) {
        zeebe(owner, "ioMapping").ifPresent(mapping -> translate(owner, mapping));
    }

    private void translate(Element owner, Element mapping) {
        Map<String, String> outputs = MappingTargets.of(named(mapping, "output")).merging();
        Element translated = document.operatonElement("inputOutput");
        MappingTargets.of(named(mapping, "input")).fresh()
                .forEach((variable, source) -> translated.appendChild(parameter("inputParameter", variable, source)));
        if (!outputs.isEmpty()) {
            EngineAttributes.set(owner, EngineAttributes.MAPS_OUTPUT, "true");
        }
        if (allowsOutputParameters(owner)) {
            outputs.forEach((variable, source) ->
                    translated.appendChild(parameter("outputParameter", variable, source)));
        } else if (!outputs.isEmpty()) {
            EngineAttributes.set(owner, EngineAttributes.OUTPUTS, VariableDocument.write(outputs));
        }
        if (translated.hasChildNodes()) {
            document.extensions(owner).appendChild(translated);
        }
    }

    /** The engine refuses output parameters on some events and in loops, so a listener of ours maps there. */
    private static boolean allowsOutputParameters(Element owner) {
        return !isBpmn(owner, "startEvent", "boundaryEvent", "endEvent")
                && child(owner, "multiInstanceLoopCharacteristics").isEmpty();
    }

    private Element parameter(String kind, String variable, String source) {
        Element parameter = document.operatonElement(kind);
        parameter.setAttribute("name", variable);
        parameter.setTextContent(source);
        return parameter;
    }

    private static List<Element> named(Element mapping, String name) {
        return children(mapping).stream().filter(e -> name.equals(e.getLocalName())).toList();
    }
}
