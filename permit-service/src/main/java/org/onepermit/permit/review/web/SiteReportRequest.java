package org.onepermit.permit.review.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.onepermit.permit.review.SiteCheck;

/** What was found on site, by at least two officers (A-20; APL §34). */
public record SiteReportRequest(
    @NotNull @Size(min = 2, max = 20) List<@NotNull @Valid OfficerRequest> officers, @NotBlank @Size(max = 20_000) String findings,
    @Size(max = 100) List<@NotBlank String> attachmentIds) {

    /** Who was there. */
    public record OfficerRequest(@NotBlank @Size(max = 100) String name, @NotBlank @Size(max = 50) String certificateNo) {
    }

    SiteCheck.Report toReport() {
        return new SiteCheck.Report(
            officers.stream().map(officer -> new SiteCheck.Officer(officer.name(), officer.certificateNo())).toList(), findings,
            attachmentIds == null ? List.of() : attachmentIds);
    }
}
