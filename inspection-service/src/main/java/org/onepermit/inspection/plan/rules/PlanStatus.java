package org.onepermit.inspection.plan.rules;

/** Where a plan stands. */
public enum PlanStatus {
    DRAFT, SUBMITTED, APPROVED;

    /** Whether its content may change; an approved one becomes the draft of its next edition. */
    public boolean isOpen() {
        return this != SUBMITTED;
    }
}
