package org.onepermit.inspection.visit.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import jakarta.validation.constraints.Pattern;
import org.onepermit.inspection.visit.VisitFile;
import org.onepermit.inspection.visit.rules.Position;

/** What a device says of a file that it sends. */
public record TakenFile(
    @PathParam("id") @Pattern(regexp = RecordChangesRequest.ID) String id, @QueryParam("shows") @NotNull VisitFile.Shows shows,
    @QueryParam("reference") @DefaultValue("") @Size(max = 60) String reference,
    @QueryParam("sha256") @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256,
    @QueryParam("longitude") @DecimalMin("-180") @DecimalMax("180") BigDecimal longitude,
    @QueryParam("latitude") @DecimalMin("-90") @DecimalMax("90") BigDecimal latitude,
    @QueryParam("accuracyMetres") @Min(0) @Max(100_000) Integer accuracyMetres, @QueryParam("takenAt") @NotNull OffsetDateTime takenAt,
    @QueryParam("device") @NotBlank @Size(max = 64) String device) {

    VisitFile.Taken toTaken() {
        Position from = longitude == null || latitude == null ? null : new Position(longitude, latitude);
        return new VisitFile.Taken(id, shows, reference, sha256, from, accuracyMetres, takenAt.toInstant(), device);
    }
}
