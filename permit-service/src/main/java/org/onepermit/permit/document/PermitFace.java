package org.onepermit.permit.document;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What both papers of a permit state on their face (R §13(1), (2)).
 *
 * @param version          version of the permit; changes show on both papers
 * @param recordedAt       when this version was recorded; the papers' date of making
 * @param scope            {@code ALL} or {@code GENERAL_PROCESS_ONLY}
 * @param verificationUrl  where anyone can check the permit; what the QR code holds (I-06)
 */
public record PermitFace(
    String permitNo, int version, Instant recordedAt, String unitName, String uscc, String legalRepresentative, String domicile,
    String siteName, String siteAddress, String industry, String managementClass, String scope, LocalDate validFrom, LocalDate validTo,
    String issuingAuthority, LocalDate issuedOn, String verificationUrl) {

    String validity() {
        return "自 " + Wording.show(validFrom) + " 至 " + Wording.show(validTo) + " 止";
    }
}
