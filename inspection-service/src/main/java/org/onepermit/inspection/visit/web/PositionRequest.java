package org.onepermit.inspection.visit.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.onepermit.inspection.visit.rules.Position;

/** A place on the ground, WGS 84. */
public record PositionRequest(
    @NotNull @DecimalMin("-180") @DecimalMax("180") BigDecimal longitude, @NotNull @DecimalMin("-90") @DecimalMax("90") BigDecimal latitude,
    @NotNull @Min(0) @Max(100_000) Integer accuracyMetres) {

    Position toPosition() {
        return new Position(longitude, latitude);
    }
}
