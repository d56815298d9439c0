package org.onepermit.inspection.publication.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the unit says to its result; {@code department} names the part of a joint visit, null is the whole. */
public record ReplyRequest(@Size(max = 100) String department, @NotBlank @Size(max = 2000) String content) { }
