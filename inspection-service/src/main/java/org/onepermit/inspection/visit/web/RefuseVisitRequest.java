package org.onepermit.inspection.visit.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;

/** How the unit refused or obstructed the visit. */
public record RefuseVisitRequest(@NotBlank @Size(max = 4000) String facts, @NotNull OffsetDateTime at) { }
