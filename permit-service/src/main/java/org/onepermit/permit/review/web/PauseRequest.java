package org.onepermit.permit.review.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.onepermit.permit.review.rules.PauseGuard.Cause;

/** Why the clock stops, the written notice that told the applicant so, and the working days that it named. */
public record PauseRequest(
    @NotNull Cause cause, @NotBlank @Size(max = 1000) String reason, @NotBlank String noticeAttachmentId, @Min(1) @Max(365) int expectedDays) {
}
