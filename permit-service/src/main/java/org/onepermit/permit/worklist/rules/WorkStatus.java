package org.onepermit.permit.worklist.rules;

/** Where a work item stands. */
public enum WorkStatus {
    OPEN,
    DONE,
    /** The application ended some other way before anyone did it. */
    CANCELLED
}
