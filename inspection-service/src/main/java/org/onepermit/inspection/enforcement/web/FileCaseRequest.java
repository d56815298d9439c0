package org.onepermit.inspection.enforcement.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The filing of a lead; {@code division} is where the conduct took place. */
public record FileCaseRequest(
    @NotNull @Valid ChargeRequest charge, @NotNull @Pattern(regexp = "[1-9][0-9]{5}") String division, @NotBlank @Size(max = 2000) String reason) { }
