package org.onepermit.inspection.enforcement.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The start of an investigation; {@code plan} says what is to be found out. */
public record BeginInvestigationRequest(boolean certificatesShown, @NotBlank @Size(max = 5000) String plan) { }
