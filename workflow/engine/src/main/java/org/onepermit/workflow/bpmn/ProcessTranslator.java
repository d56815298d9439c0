package org.onepermit.workflow.bpmn;

import static org.onepermit.workflow.bpmn.BpmnDocument.setOperaton;
import static org.onepermit.workflow.bpmn.BpmnDocument.zeebe;

import org.w3c.dom.Element;

/**
 * Translates one Zeebe-flavoured BPMN file into BPMN for the embedded engine.
 *
 * <p>Every wait state gets an asynchronous continuation behind it, so that completing a job or correlating a message
 * never fails because a later step does: that step becomes an incident of its own, as in Zeebe.
 */
public final class ProcessTranslator {

    private final BpmnDocument document;
    private final TaskTranslation tasks;
    private final EventTranslation events;
    private final CallTranslation calls;
    private final LoopTranslation loops = new LoopTranslation();

    private ProcessTranslator(BpmnDocument document) {
        this.document = document;
        MappingTranslation mappings = new MappingTranslation(document);
        this.tasks = new TaskTranslation(document, mappings);
        this.events = new EventTranslation(document, mappings, tasks);
        this.calls = new CallTranslation(document, mappings);
    }

    /** Returns the translated file; fails with {@link UnsupportedElement} or {@link IllegalArgumentException}. */
    public static byte[] translate(byte[] zeebeBpmn) {
        return new ProcessTranslator(BpmnDocument.parse(zeebeBpmn)).run();
    }

    private byte[] run() {
        document.elements().forEach(SupportedElements::check);
        document.elements().stream()
                .filter(e -> BpmnDocument.BPMN.equals(e.getNamespaceURI()))
                .forEach(this::translate);
        document.removeZeebeExtensions();
        document.elements().forEach(ExpressionCheck::check);
        return document.write();
    }

    private void translate(Element element) {
        switch (element.getLocalName()) {
            case "serviceTask", "sendTask", "businessRuleTask", "scriptTask" -> loops.translate(tasks.translate(element));
            case "receiveTask" -> loops.translate(events.receiveTask(element));
            case "subProcess", "task", "manualTask" -> loops.translate(tasks.plain(element));
            case "callActivity" -> loops.translate(calls.translate(element));
            case "intermediateCatchEvent", "boundaryEvent" -> events.catchEvent(element);
            case "startEvent" -> events.startEvent(element);
            case "intermediateThrowEvent", "endEvent" -> events.throwEvent(element);
            case "conditionExpression" -> condition(element);
            case "signal" -> element.setAttribute("name", ExpressionText.of(element.getAttribute("name")));
            case "timeDuration", "timeDate", "timeCycle" -> TimerTranslation.translate(element);
            case "process" -> zeebe(element, "versionTag").ifPresent(
                    tag -> setOperaton(element, "versionTag", tag.getAttribute("value")));
            default -> { }
        }
    }

    private void condition(Element condition) {
        document.markAsExpression(condition);
        condition.setTextContent(ExpressionText.of(condition.getTextContent()));
    }
}
