package org.onepermit.workflow.bpmn;

/** A process holds something that the embedded engine cannot run: which element, why, and what to draw instead. */
public final class UnsupportedElement extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnsupportedElement(String elementId, String reason, String advice) {
        super("Element '" + elementId + "': " + reason + "; " + advice);
    }
}
