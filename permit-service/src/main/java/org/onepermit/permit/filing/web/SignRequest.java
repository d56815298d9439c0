package org.onepermit.permit.filing.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The legal representative's signature under the commitment letter (C1): a submission without the commitment is none. */
public record SignRequest(@AssertTrue boolean commitmentAccepted, @NotNull @Valid SignatureRequest signature) {

    /** The name as signed. */
    public record SignatureRequest(@NotBlank @Size(max = 100) String name) {
    }
}
