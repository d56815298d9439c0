package org.onepermit.inspection.visit.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is added to a locked record. */
public record SupplementRequest(@NotBlank @Size(max = 4000) String content) { }
