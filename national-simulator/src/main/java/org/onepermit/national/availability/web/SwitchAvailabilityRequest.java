package org.onepermit.national.availability.web;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * @param until when to come back by itself; without it the platform stays away until it is switched on again
 */
public record SwitchAvailabilityRequest(@NotNull Boolean available, Instant until) {
}
