package org.onepermit.workflow.bpmn;

import static org.onepermit.workflow.bpmn.BpmnDocument.child;
import static org.onepermit.workflow.bpmn.BpmnDocument.isBpmn;
import static org.onepermit.workflow.bpmn.BpmnDocument.zeebe;

import org.w3c.dom.Element;

/** Translates events and receive tasks; a message's name and correlation key travel together as one event name. */
final class EventTranslation {

    private final BpmnDocument document;
    private final MappingTranslation mappings;
    private final TaskTranslation tasks;
    private int messages;

    EventTranslation(BpmnDocument document, MappingTranslation mappings, TaskTranslation tasks) {
        this.document = document;
        this.mappings = mappings;
        this.tasks = tasks;
    }

    Element receiveTask(Element task) {
        subscribe(task, task);
        mappings.translate(task);
        TaskTranslation.continueInOwnTransaction(task);
        return task;
    }

    void catchEvent(Element event) {
        child(event, "messageEventDefinition").ifPresent(definition -> subscribe(event, definition));
        mappings.translate(event);
        TaskTranslation.continueInOwnTransaction(event);
    }

    void startEvent(Element event) {
        boolean ofProcess = isBpmn((Element) event.getParentNode(), "process");
        child(event, "messageEventDefinition").ifPresent(definition -> {
            if (ofProcess) {
                startByMessage(event, definition);
            } else {
                subscribe(event, definition);
            }
        });
        mappings.translate(event);
        TaskTranslation.continueInOwnTransaction(event);
    }

    void throwEvent(Element event) {
        child(event, "messageEventDefinition").ifPresent(definition -> {
            tasks.describeJob(event, definition);
            definition.removeAttribute("messageRef");
        });
        child(event, "signalEventDefinition").ifPresent(this::sendLocalVariables);
        mappings.translate(event);
    }

    /** A signal carries what the input mappings of its event made. */
    private void sendLocalVariables(Element definition) {
        Element passed = document.operatonElement("in");
        passed.setAttribute("variables", "all");
        passed.setAttribute("local", "true");
        document.extensions(definition).appendChild(passed);
    }

    private void startByMessage(Element owner, Element reference) {
        String name = messageOf(owner, reference).getAttribute("name");
        refer(reference, ExpressionText.of(name));
    }

    private void subscribe(Element owner, Element reference) {
        Element message = messageOf(owner, reference);
        Element subscription = zeebe(message, "subscription").orElseThrow(() -> new UnsupportedElement(
                owner.getAttribute("id"), "its message has no zeebe:subscription", "give it a correlation key"));
        refer(reference, ExpressionText.message(
                message.getAttribute("name"), subscription.getAttribute("correlationKey")));
    }

    private Element messageOf(Element owner, Element reference) {
        return document.referenced(reference.getAttribute("messageRef")).orElseThrow(() -> new UnsupportedElement(
                owner.getAttribute("id"), "it names no message", "refer to a bpmn:message with a name"));
    }

    /** One message may start a process here and be awaited there, so each use refers to a message of its own. */
    private void refer(Element reference, String name) {
        Element message = document.bpmnElement("message");
        message.setAttribute("id", "onepermit_message_" + messages++);
        message.setAttribute("name", name);
        document.addRootElement(message);
        reference.setAttribute("messageRef", message.getAttribute("id"));
    }
}
