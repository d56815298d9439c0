package org.onepermit.inspection.enforcement.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.onepermit.inspection.enforcement.rules.WaiverGround;

/** Why there is no penalty, and what the unit was taught. */
public record WaiverRequest(
    @NotNull WaiverGround ground, @NotBlank @Size(max = 20_000) String reasons, @NotBlank @Size(max = 5000) String education) { }
