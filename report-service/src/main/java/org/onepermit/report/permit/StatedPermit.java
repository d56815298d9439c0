package org.onepermit.report.permit;

import java.time.LocalDate;
import org.onepermit.report.permit.rules.PermitContent;

/**
 * A permit as permit-service states it now.
 *
 * @param status      VALID, EXPIRED, REVOKED, WITHDRAWN_BY_PENALTY or CANCELLED
 * @param validTo     last day of validity
 * @param wordingNo   number of the wording, counted by permit-service
 * @param inForceFrom first day of that wording; null if it is not known: then the day on which we hear of it
 * @param contentHash SHA-256 of the whole dossier's canonical JSON
 */
public record StatedPermit(
    String permitNo, String uscc, String unitName, String siteName, String division, String industry, String status, LocalDate validFrom,
    LocalDate validTo, int wordingNo, LocalDate inForceFrom, String contentHash, PermitContent content) { }
