package org.onepermit.inspection.remedy.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.onepermit.inspection.visit.rules.ResultCode;

/** What a department's part of a joint visit came to, and why. */
public record ConcludePartRequest(@NotBlank @Size(max = 100) String department, @NotNull ResultCode result, @NotBlank @Size(max = 2000) String reason) { }
