package org.onepermit.permit.registration;

import java.time.Instant;
import java.time.LocalDate;
import org.onepermit.permit.registration.rules.RegistrationStatus;

/** One registration as a list shows it. */
public record RegistrationSummary(
    String id, String registrationNo, RegistrationStatus status, String uscc, String unitName, String siteName, String siteAddress,
    String division, String industry, String industryName, int edition, Instant registeredAt, LocalDate validFrom, LocalDate validTo,
    LocalDate cancelledOn, String cancelledByPermit) {
}
