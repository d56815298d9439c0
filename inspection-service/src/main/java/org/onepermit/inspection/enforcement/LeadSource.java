package org.onepermit.inspection.enforcement;

/** Where a lead comes from (G.1). */
public enum LeadSource {
    /** An inspection on site. */
    VISIT,
    /** The checks of an execution report. */
    REPORT,
    COMPLAINT,
    /** Automatic monitoring. */
    MONITORING,
    /** Another authority. */
    TRANSFER
}
