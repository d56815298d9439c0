package org.onepermit.inspection.roster.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** A new entry: its number and what the register is to say of it. */
public record EnterEntryRequest(@NotBlank String no, @NotNull JsonNode content) { }
