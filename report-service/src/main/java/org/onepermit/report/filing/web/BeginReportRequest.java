package org.onepermit.report.filing.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Which duty is reported on. */
public record BeginReportRequest(@NotBlank @Size(max = 40) String dutyNo) {
}
