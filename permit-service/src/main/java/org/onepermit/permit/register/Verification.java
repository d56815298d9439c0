package org.onepermit.permit.register;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What the verification page says of a number that exists (I-06).
 *
 * @param kind           {@code PERMIT} or {@code REGISTRATION}
 * @param genuine        always true: a number we do not know is not found
 * @param contentHash    SHA-256 of the dossier's canonical JSON, or of the registration's
 * @param originalSha256 SHA-256 of the original; null for registrations
 * @param sha256         SHA-256 of the paper that the public may download, or of the receipt
 */
public record Verification(
    String permitNo, String kind, boolean genuine, String status, String unitName, String siteAddress, String managementClass,
    LocalDate validFrom, LocalDate validTo, String issuingAuthority, String contentHash, String originalSha256, String copySha256,
    String sha256, Instant checkedAt) {
}
