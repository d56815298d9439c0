package org.onepermit.permit.review.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why the clock stops, the written notice that told the applicant so, and the time expected in calendar days. */
public record PauseRequest(
    @NotBlank @Size(max = 1000) String reason, @NotBlank String noticeAttachmentId, @Min(1) @Max(365) int expectedDays) {
}
