package org.onepermit.permit.licence;

/** A permit now stands; told inside the transaction that issues it. */
public record PermitIssued(String permitNo, String uscc, String division, String siteName, String siteAddress) {

    static PermitIssued of(Permit permit) {
        return new PermitIssued(permit.permitNo(), permit.uscc(), permit.division(), permit.siteName(), permit.siteAddress());
    }
}
