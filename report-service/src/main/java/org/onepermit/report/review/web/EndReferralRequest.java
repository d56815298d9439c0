package org.onepermit.report.review.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What enforcement came to: the report stands as it is, or is reviewed again. */
public record EndReferralRequest(boolean accepted, @NotBlank @Size(max = 1000) String reason) {
}
