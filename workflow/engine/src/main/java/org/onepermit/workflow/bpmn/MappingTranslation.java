package org.onepermit.workflow.bpmn;

import static org.onepermit.workflow.bpmn.BpmnDocument.child;
import static org.onepermit.workflow.bpmn.BpmnDocument.children;
import static org.onepermit.workflow.bpmn.BpmnDocument.isBpmn;
import static org.onepermit.workflow.bpmn.BpmnDocument.zeebe;

import java.util.LinkedHashMap;
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
        List<Element> inputs = named(mapping, "input");
        List<Element> outputs = named(mapping, "output");
        Element translated = document.operatonElement("inputOutput");
        inputs.forEach(input -> translated.appendChild(parameter("inputParameter", input)));
        if (!outputs.isEmpty()) {
            EngineAttributes.set(owner, EngineAttributes.MAPS_OUTPUT, "true");
        }
        if (allowsOutputParameters(owner)) {
            outputs.forEach(output -> translated.appendChild(parameter("outputParameter", output)));
        } else if (!outputs.isEmpty()) {
            EngineAttributes.set(owner, EngineAttributes.OUTPUTS, asJson(outputs));
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

    private Element parameter(String kind, Element mapping) {
        Element parameter = document.operatonElement(kind);
        parameter.setAttribute("name", mapping.getAttribute("target"));
        parameter.setTextContent(ExpressionText.of(mapping.getAttribute("source")));
        return parameter;
    }

    private static String asJson(List<Element> outputs) {
        Map<String, String> sources = new LinkedHashMap<>();
        outputs.forEach(o -> sources.put(o.getAttribute("target"), ExpressionText.of(o.getAttribute("source"))));
        return VariableDocument.write(sources);
    }

    private static List<Element> named(Element mapping, String name) {
        return children(mapping).stream().filter(e -> name.equals(e.getLocalName())).toList();
    }
}
