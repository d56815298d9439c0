package org.onepermit.inspection.rating.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A rating, from one star to five. */
public record RateRequest(@NotNull @Min(1) @Max(5) Integer stars, @Size(max = 1000) String remark) { }
