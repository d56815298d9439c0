package org.onepermit.inspection.publication.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the unit says to its result. */
public record ReplyRequest(@NotBlank @Size(max = 2000) String content) { }
