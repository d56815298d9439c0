package org.onepermit.permit.licence.web;

import java.time.Instant;
import org.onepermit.permit.licence.PermitPeriod;
import org.onepermit.permit.licence.PermitVersion;

/**
 * That a version was in force for a time, as known for a time.
 *
 * @param validTo    first instant at which it is no longer in force
 * @param recordedTo first instant at which this was no longer believed; null while it is
 */
public record VersionView(
    int version, String applicationNo, String contentHash, Instant validFrom, Instant validTo, Instant recordedFrom, Instant recordedTo) {

    static VersionView of(PermitPeriod period) {
        PermitVersion version = period.inForce();
        return new VersionView(version.versionNo(), version.applicationNo(), version.dossierHash(), period.validFrom(), period.validTo(),
            period.recordedFrom(), period.isBelieved() ? null : period.recordedTo());
    }
}
