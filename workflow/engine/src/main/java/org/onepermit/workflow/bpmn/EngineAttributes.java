package org.onepermit.workflow.bpmn;

import org.w3c.dom.Element;

/** Attributes of our own in a translated file: what the engine room needs to know and BPMN has no place for. */
public final class EngineAttributes {

    /** Namespace of all of them. */
    public static final String NAMESPACE = "http://onepermit.org/schema/engine";
    /** Job type of a task, a {@link ExpressionText}. */
    public static final String JOB_TYPE = "jobType";
    /** Number of retries of a job, a {@link ExpressionText}. */
    public static final String JOB_RETRIES = "jobRetries";
    /** Custom headers of a job, a JSON object. */
    public static final String JOB_HEADERS = "jobHeaders";
    /** Present when the element has output mappings: results then stay local to the element. */
    public static final String MAPS_OUTPUT = "mapsOutput";
    /** Output mappings that the engine's own mapping does not allow in that place, a JSON object of target → source. */
    public static final String OUTPUTS = "outputs";

    /** Script that a task evaluates, an {@link ExpressionText}. */
    public static final String SCRIPT = "script";
    /** Id of the decision that a task evaluates, an {@link ExpressionText}. */
    public static final String DECISION = "decision";
    /** Variable that receives the result of a script or decision. */
    public static final String RESULT_VARIABLE = "resultVariable";
    /** Which version of a process or decision is called: {@code latest}, {@code deployment} or {@code versionTag}. */
    public static final String BINDING = "binding";
    /** The tag of the called version, with that binding. */
    public static final String VERSION_TAG = "versionTag";

    /** Variable that receives the results of a loop. */
    public static final String OUTPUT_COLLECTION = "outputCollection";
    /** What each round of a loop adds to the results, a {@link ExpressionText}. */
    public static final String OUTPUT_ELEMENT = "outputElement";
    /** Variables whose names begin so are the engine's own and never shown. */
    public static final String PRIVATE_VARIABLE = "onepermit:";

    /** Carries what a message or error brings to the event that catches it. */
    public static final String PAYLOAD = PRIVATE_VARIABLE + "payload";

    private EngineAttributes() {
    }

    static void set(Element element, String attribute, String value) {
        element.setAttributeNS(NAMESPACE, "onepermit:" + attribute, value);
    }
}
