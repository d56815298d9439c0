package org.onepermit.inspection.visit.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import jakarta.validation.constraints.Pattern;
import org.onepermit.inspection.visit.Visit;

/** How the officers left. */
public record FinishVisitRequest(
    @NotNull OffsetDateTime leftAt, @NotNull @Size(max = 200) List<@NotBlank @Size(max = 60) String> outletsChecked, @Size(max = 100) String signedBy,
    @Pattern(regexp = RecordChangesRequest.ID) String signatureId, @Size(max = 1000) String refusalToSign) {

    Visit.Departure toDeparture() {
        return new Visit.Departure(leftAt.toInstant(), outletsChecked, signedBy, signatureId, refusalToSign);
    }
}
