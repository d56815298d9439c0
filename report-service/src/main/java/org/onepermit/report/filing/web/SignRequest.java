package org.onepermit.report.filing.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The legal representative's signature under the commitment that the report is true (R §22); a submission without it is none. */
public record SignRequest(@AssertTrue boolean commitmentAccepted, @NotNull @Valid SignatureRequest signature) {

    /** The name as signed. */
    public record SignatureRequest(@NotBlank @Size(max = 100) String name) {
    }
}
