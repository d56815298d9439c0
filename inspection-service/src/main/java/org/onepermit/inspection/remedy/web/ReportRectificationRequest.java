package org.onepermit.inspection.remedy.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the unit has put right. */
public record ReportRectificationRequest(@NotBlank @Size(max = 4000) String report) { }
