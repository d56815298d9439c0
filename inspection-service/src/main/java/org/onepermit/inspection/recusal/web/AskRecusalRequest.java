package org.onepermit.inspection.recusal.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.onepermit.inspection.recusal.rules.Ground;

/** Who should not inspect, and why. */
public record AskRecusalRequest(@NotBlank @Size(max = 40) String inspectorNo, @NotNull Ground ground, @NotBlank @Size(max = 2000) String facts) { }
