package org.onepermit.inspection.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;

/**
 * A permit as an inspector needs it.
 *
 * @param managementClass KEY or SIMPLIFIED
 * @param status          permit-service's name of the status, such as VALID
 * @param version         number of the wording recorded last
 * @param outlets         list of outlets, as permit-service tells them
 * @param limits          list of limits by outlet and pollutant
 * @param totals          annual amounts by pollutant
 * @param dossier         everything the applicant stated
 */
public record PermitFile(
    String permitNo, String status, String uscc, String unitName, String siteName, String siteAddress, String division, String industry,
    String industryName, String managementClass, LocalDate issuedOn, LocalDate validFrom, LocalDate validTo, int version, String contentHash,
    JsonNode outlets, JsonNode limits, JsonNode totals, JsonNode dossier) {
}
