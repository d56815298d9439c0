package org.onepermit.workflow.web.jobs;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** How often a job may be tried from now on. */
public record GiveRetriesRequest(@NotNull @Min(1) @Max(100) Integer retries) {
}
