package org.onepermit.permit.filing.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the public said; if nothing, that it said nothing. */
public record EndDisclosureRequest(@NotBlank @Size(max = 20_000) String feedback) {
}
