package org.onepermit.platform.process;

import java.time.Instant;
import java.util.Map;

/**
 * One thing that happened to a case.
 *
 * @param elementId BPMN element it happened at; null for acts outside the diagram
 * @param waitsAt BPMN element where the case then waits; null if it goes straight on
 * @param role roles of the actor, comma-separated
 */
public record CaseEvent(String id, String caseId, Instant at, String processId, String elementId, String waitsAt, Kind kind,
                        String actor, String actorName, String role, String act, Map<String, Object> detail) {

    /** A job the engine handed out, or an act of a person. */
    public enum Kind {
        JOB,
        ACT
    }
}
