package org.onepermit.inspection.visit.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** The change that stands from now on. */
public record ResolveConflictRequest(@NotNull @Pattern(regexp = RecordChangesRequest.ID) String changeId) { }
