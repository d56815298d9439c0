package org.onepermit.permit.filing;

import java.time.Instant;
import org.onepermit.permit.catalogue.rules.ManagementClass;
import org.onepermit.permit.filing.rules.ApplicationStatus;
import org.onepermit.permit.filing.rules.FilingType;

/** A row of the list of applications. */
public record ApplicationSummary(
    String applicationNo, FilingType filingType, ApplicationStatus status, ManagementClass managementClass, String unitName,
    String siteName, String division, Instant createdAt, Instant submittedAt, boolean overdue, String permitNo) {
}
