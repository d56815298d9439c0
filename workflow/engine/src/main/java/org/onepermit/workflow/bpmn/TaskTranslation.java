package org.onepermit.workflow.bpmn;

import static org.onepermit.workflow.bpmn.BpmnDocument.children;
import static org.onepermit.workflow.bpmn.BpmnDocument.isBpmn;
import static org.onepermit.workflow.bpmn.BpmnDocument.setOperaton;
import static org.onepermit.workflow.bpmn.BpmnDocument.zeebe;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.onepermit.workflow.values.VariableDocument;
import org.w3c.dom.Element;

/** Translates tasks: what a worker does becomes an external task, what FEEL can do runs in the engine. */
final class TaskTranslation {

    private static final String DEFAULT_RETRIES = "3";

    private final BpmnDocument document;
    private final MappingTranslation mappings;

    TaskTranslation(BpmnDocument document, MappingTranslation mappings) {
        this.document = document;
        this.mappings = mappings;
    }

    /** Returns the task as it stands in the document now. */
    Element translate(Element task) {
        Optional<Element> script = zeebe(task, "script");
        if (script.isPresent()) {
            return result(task, EngineAttributes.SCRIPT, script.get(), "expression");
        }
        Optional<Element> decision = zeebe(task, "calledDecision");
        if (decision.isPresent()) {
            bind(task, decision.get());
            return result(task, EngineAttributes.DECISION, decision.get(), "decisionId");
        }
        return job(task);
    }

    /** An activity that does nothing by itself. */
    Element plain(Element activity) {
        mappings.translate(activity);
        return activity;
    }

    /** Makes {@code target} (a task, or the event definition of a throw event) a job described by {@code owner}. */
    void describeJob(Element owner, Element target) {
        Element definition = zeebe(owner, "taskDefinition").orElseThrow(() -> new UnsupportedElement(
                owner.getAttribute("id"), "it has no zeebe:taskDefinition", "name the job type that a worker answers"));
        setOperaton(target, "type", "external");
        setOperaton(target, "topic", definition.getAttribute("type"));
        EngineAttributes.set(owner, EngineAttributes.JOB_TYPE, ExpressionText.of(definition.getAttribute("type")));
        String retries = definition.hasAttribute("retries") ? definition.getAttribute("retries") : DEFAULT_RETRIES;
        EngineAttributes.set(owner, EngineAttributes.JOB_RETRIES, ExpressionText.of(retries));
        EngineAttributes.set(owner, EngineAttributes.JOB_HEADERS, headers(owner));
    }

    /** Notes which version of another definition an element calls. */
    static void bind(Element caller, Element called) {
        String binding = called.getAttribute("bindingType");
        EngineAttributes.set(caller, EngineAttributes.BINDING, binding.isEmpty() ? "latest" : binding);
        if (called.hasAttribute("versionTag")) {
            EngineAttributes.set(caller, EngineAttributes.VERSION_TAG, called.getAttribute("versionTag"));
        }
    }

    static void continueInOwnTransaction(Element element) {
        setOperaton(element, "asyncAfter", "true");
    }

    private Element job(Element element) {
        Element task = isBpmn(element, "scriptTask") ? document.renamed(element, "serviceTask") : element;
        describeJob(task, task);
        mappings.translate(task);
        continueInOwnTransaction(task);
        return task;
    }

    /** What the engine does itself: its result is a variable. */
    private Element result(Element element, String kind, Element description, String attribute) {
        Element task = document.renamed(element, "serviceTask");
        // The engine's parser wants some implementation; ours takes its place.
        setOperaton(task, "expression", kind);
        EngineAttributes.set(task, kind, ExpressionText.of(description.getAttribute(attribute)));
        EngineAttributes.set(task, EngineAttributes.RESULT_VARIABLE, description.getAttribute("resultVariable"));
        mappings.translate(task);
        continueInOwnTransaction(task);
        return task;
    }

    private static String headers(Element owner) {
        Map<String, String> headers = new LinkedHashMap<>();
        zeebe(owner, "taskHeaders").ifPresent(element -> children(element).forEach(
                header -> headers.put(header.getAttribute("key"), header.getAttribute("value"))));
        return VariableDocument.write(headers);
    }
}
