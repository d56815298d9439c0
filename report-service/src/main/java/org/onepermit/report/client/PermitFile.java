package org.onepermit.report.client;

import java.time.LocalDate;
import org.onepermit.report.permit.rules.PermitContent;

/**
 * A permit as its holder's reports are held against it.
 *
 * @param managementClass KEY or SIMPLIFIED
 * @param status          permit-service's name of the status, such as VALID
 * @param version         number of the wording recorded last
 * @param contentHash     SHA-256 of that wording's canonical JSON
 * @param dossier         what the permit says
 */
public record PermitFile(
    String permitNo, String status, String uscc, String unitName, String siteName, String siteAddress, String division, String industry,
    String industryName, String managementClass, LocalDate issuedOn, LocalDate validFrom, LocalDate validTo, int version, String contentHash,
    PermitContent dossier) {
}
