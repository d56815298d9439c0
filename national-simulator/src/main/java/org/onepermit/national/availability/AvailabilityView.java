package org.onepermit.national.availability;

import java.time.Instant;

/**
 * @param until when the platform comes back by itself, on the legal clock; null if it stays as it is
 */
public record AvailabilityView(boolean available, Instant until) {
}
