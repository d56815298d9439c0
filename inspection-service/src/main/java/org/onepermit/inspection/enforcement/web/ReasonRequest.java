package org.onepermit.inspection.enforcement.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why. */
public record ReasonRequest(@NotBlank @Size(max = 2000) String reason) { }
