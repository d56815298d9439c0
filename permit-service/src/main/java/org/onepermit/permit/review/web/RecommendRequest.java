package org.onepermit.permit.review.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.onepermit.permit.review.rules.Recommendation;

/** What the reviewer advises, and why. */
public record RecommendRequest(@NotNull Recommendation recommendation, @NotBlank @Size(max = 20_000) String opinion) {
}
