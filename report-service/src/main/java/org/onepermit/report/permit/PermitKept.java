package org.onepermit.report.permit;

/** CDI event in the transaction that took over what a permit says. */
public record PermitKept(String permitNo) { }
