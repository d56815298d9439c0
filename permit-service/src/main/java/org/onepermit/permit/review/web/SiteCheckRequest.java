package org.onepermit.permit.review.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a site check is needed. */
public record SiteCheckRequest(@NotBlank @Size(max = 1000) String reason) {
}
