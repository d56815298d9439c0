package org.onepermit.inspection.remedy.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.onepermit.inspection.remedy.Rectification;

/** What the re-check came to. */
public record RecheckRequest(@NotNull Boolean passed, @NotBlank @Size(max = 4000) String findings, @NotNull LocalDate checkedOn) {

    Rectification.Recheck toRecheck() {
        return new Rectification.Recheck(passed, findings, checkedOn);
    }
}
