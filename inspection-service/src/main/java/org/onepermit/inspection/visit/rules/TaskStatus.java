package org.onepermit.inspection.visit.rules;

/** Where an inspection task stands (M.5). */
public enum TaskStatus {
    CREATED, PREPARED, ON_SITE, REPORTED, CONCLUDED, RECTIFYING, CLOSED, PUBLISHED, CANCELLED;

    /** Whether the visit has not begun, so that its being drawn is secret (F-11). */
    public boolean isSealed() {
        return this == CREATED || this == PREPARED;
    }
}
