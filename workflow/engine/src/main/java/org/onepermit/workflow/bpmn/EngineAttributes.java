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

    /** Variable that receives the results of a loop. */
    public static final String OUTPUT_COLLECTION = "outputCollection";
    /** What each round of a loop adds to the results, a {@link ExpressionText}. */
    public static final String OUTPUT_ELEMENT = "outputElement";
    /** Variables whose names begin so are the engine's own and never shown. */
    public static final String PRIVATE_VARIABLE = "onepermit:";

    private EngineAttributes() {
    }

    static void set(Element element, String attribute, String value) {
        element.setAttributeNS(NAMESPACE, "onepermit:" + attribute, value);
    }
}
