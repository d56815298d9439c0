package org.onepermit.inspection.enforcement.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.onepermit.inspection.enforcement.rules.PauseCause;

/** Why the clock stops. */
public record PauseRequest(@NotNull PauseCause cause, @NotBlank @Size(max = 1000) String reason) { }
