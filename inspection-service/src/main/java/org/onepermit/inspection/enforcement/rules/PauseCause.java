package org.onepermit.inspection.enforcement.rules;

/** What stops the ninety days (G-01; the list of the rule of 2010, [unverified] for order 30; G-12 for the transfer). */
public enum PauseCause { HEARING, ANNOUNCEMENT, MONITORING, APPRAISAL, SERVICE, TRANSFER }
