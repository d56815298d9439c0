package org.onepermit.permit.filing.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** How one item was put right, with files of the same application. */
public record AnswerItemRequest(@NotBlank @Size(max = 4000) String answer, @Size(max = 50) List<@NotNull String> attachmentIds) {
}
