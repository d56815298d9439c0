package org.onepermit.permit.licence.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.onepermit.permit.licence.PermitContent;
import org.onepermit.permit.licence.ReadPermit;

/** What was in force at an instant, as known at another. */
public record InForceView(String permitNo, Instant at, Instant known, VersionView version, @JsonUnwrapped PermitContent content) {

    static InForceView of(ReadPermit.InForce found) {
        return new InForceView(found.permitNo(), found.at(), found.known(), VersionView.of(found.period()),
            PermitContent.of(found.period().inForce()));
    }
}
