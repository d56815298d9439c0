package org.onepermit.inspection.publication.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.onepermit.inspection.publication.CorrectResult;
import org.onepermit.inspection.visit.rules.ResultCode;

/** What a published result should say; {@code department} names the part of a joint visit, null is the whole. */
public record CorrectRequest(
    @Size(max = 100) String department, @NotNull ResultCode result, @NotBlank @Size(max = 4000) String facts, @NotBlank @Size(max = 1000) String reason, @NotNull LocalDate decidedOn) {

    CorrectResult.Correction toCorrection() {
        return new CorrectResult.Correction(department, result, facts, reason, decidedOn);
    }
}
