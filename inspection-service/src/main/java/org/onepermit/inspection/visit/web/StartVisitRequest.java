package org.onepermit.inspection.visit.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.onepermit.inspection.visit.StartVisit;

/** How the officers arrived. */
public record StartVisitRequest(
    @NotNull OffsetDateTime arrivedAt, @NotNull @Valid PositionRequest arrivedFrom, boolean noticeGiven,
    @NotNull @Size(max = 6) List<@NotBlank @Size(max = 40) String> certificatesShown) {

    StartVisit.Started toStarted() {
        return new StartVisit.Started(arrivedAt.toInstant(), arrivedFrom.toPosition(), arrivedFrom.accuracyMetres(), noticeGiven,
            Set.copyOf(certificatesShown));
    }
}
