package org.onepermit.report.filing.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** How one item was put right. */
public record AnswerRequest(@NotBlank @Size(max = 4000) String answer) {
}
