package org.onepermit.inspection.enforcement.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The lawyer's opinion; {@code qualificationNo} is that of the national qualification in law. */
public record LegalReviewRequest(
    @NotNull Boolean passed, @NotBlank @Size(max = 20_000) String opinion, @Size(max = 60) String qualificationNo) { }
