package org.onepermit.workflow.engine;

import java.time.Duration;

/**
 * Something that happened to a job, told after the transaction that did it.
 *
 * @param waited how long the job had been free before it was activated; zero for every other kind
 */
public record JobEvent(String type, Kind kind, Duration waited) {

    /** What happened; a time-out is noticed when the job is activated again. */
    public enum Kind {
        ACTIVATED, TIMED_OUT, COMPLETED, FAILED, ERROR_THROWN
    }

    static JobEvent of(String type, Kind kind) {
        return new JobEvent(type, kind, Duration.ZERO);
    }
}
