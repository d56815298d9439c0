package org.onepermit.permit.register;

import java.time.LocalDate;
import org.onepermit.permit.catalogue.rules.ManagementClass;

/** An application that the public may comment on before it is submitted (A-13; R §8(1)). */
public record DisclosedApplication(
    String applicationNo, String unitName, String siteName, String division, ManagementClass managementClass, LocalDate startedOn,
    LocalDate endsOn) {
}
