package org.onepermit.permit.licence;

import java.time.LocalDate;
import org.onepermit.permit.catalogue.rules.ManagementClass;
import org.onepermit.permit.licence.rules.PermitStatus;

/** One permit as a list shows it. */
public record PermitSummary(
    String permitNo, PermitStatus status, String uscc, String unitName, String siteName, String siteAddress, String division, String industry,
    String industryName, ManagementClass managementClass, LocalDate issuedOn, LocalDate validFrom, LocalDate validTo) {
}
