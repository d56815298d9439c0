package org.onepermit.inspection.enforcement.web;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.onepermit.inspection.enforcement.casefile.Evidence.NewEvidence;
import org.onepermit.inspection.enforcement.casefile.Evidence.Origin;
import org.onepermit.inspection.enforcement.casefile.EvidenceKind;

/** Evidence as text: a transcript, a reading, a statement. */
public record EvidenceRequest(
    @NotNull EvidenceKind kind, @NotBlank @Size(max = 200) String title, @NotBlank @Size(max = 200) String source, @NotNull LocalDate takenOn,
    @NotBlank @Size(max = 200_000) String content, @Min(1) Integer replaces, @Size(max = 100) String takenBy, @Size(max = 200) String place) {

    NewEvidence toEvidence() {
        return new NewEvidence(kind, title, source, takenOn, content, replaces, new Origin(null, takenBy, place));
    }
}
