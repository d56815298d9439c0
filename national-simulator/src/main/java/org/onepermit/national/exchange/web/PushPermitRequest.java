package org.onepermit.national.exchange.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/**
 * A permit's master data. What identifies the permit is required; the rest is kept as sent. Fields this stand-in does not know are
 * ignored, as the real platform would.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PushPermitRequest(
        @NotBlank @Size(max = 64) String requestId,
        @NotBlank @Size(max = 22) String permitNo,
        @NotNull @Positive Integer version,
        @NotBlank @Size(max = 18) String uscc,
        @NotBlank @Size(max = 200) String unitName,
        @Size(max = 200) String siteName,
        @Size(max = 500) String siteAddress,
        @Size(max = 12) String division,
        @Size(max = 200) String industry,
        @Size(max = 32) String managementClass,
        @Size(max = 32) String scope,
        @Size(max = 200) String issuingAuthority,
        @Size(max = 40) String issuedOn,
        @Size(max = 40) String validFrom,
        @Size(max = 40) String validTo,
        @Size(max = 32) String status,
        @Size(max = 64) String contentHash,
        @Size(max = 64) String copySha256) {

    /** The request id may differ when a lost answer is asked for again; the permit's version is what counts. */
    PushPermitRequest withoutRequest() {
        return new PushPermitRequest(null, permitNo, version, uscc, unitName, siteName, siteAddress, division, industry,
                managementClass, scope, issuingAuthority, issuedOn, validFrom, validTo, status, contentHash, copySha256);
    }
}
