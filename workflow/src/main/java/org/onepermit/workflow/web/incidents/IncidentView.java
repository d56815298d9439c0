package org.onepermit.workflow.web.incidents;

import java.time.Instant;
import java.util.OptionalLong;
import org.onepermit.workflow.engine.DeployedProcess;
import org.onepermit.workflow.engine.Incidents.OpenIncident;

/** A step that failed for good; {@code jobKey} is null when it was not a worker's job. */
public record IncidentView(String key, String instanceKey, String processId, int version, String elementId,
        String jobKey, String message, Instant raisedAt) {

    static IncidentView of(OpenIncident incident, DeployedProcess process) {
        return new IncidentView(String.valueOf(incident.key()), String.valueOf(incident.instanceKey()),
                process.processId(), process.version(), incident.elementId(), text(incident.jobKey()),
                incident.message(), incident.raisedAt());
    }

    private static String text(OptionalLong key) {
        return key.isPresent() ? String.valueOf(key.getAsLong()) : null;
    }
}
