package org.onepermit.platform.problem;

/** One thing that can go wrong. Implemented by one enum per feature. */
public interface ProblemType {

    /**
     * Stable name {@code <feature>/<what-is-wrong>} in kebab-case. The same string is the tail of the HTTP problem type, the BPMN error
     * code and the key of the title in the message bundles ({@code problem.<slug>}).
     */
    String slug();

    /** Decides the HTTP status and the exit of a job. */
    Kind kind();
}
