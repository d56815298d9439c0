package org.onepermit.workflow.web.incidents;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How an incident is resolved: a worker's job needs new retries, other steps are just tried again. */
public record ResolveIncidentRequest(@Min(1) @Max(100) Integer retries) {
}
