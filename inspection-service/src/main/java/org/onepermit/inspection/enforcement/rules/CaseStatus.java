package org.onepermit.inspection.enforcement.rules;

/** Where an enforcement case stands (M.6). */
public enum CaseStatus {
    LEAD, NOT_FILED, FILED, INVESTIGATING, TRANSFER_REVIEW, TRANSFERRED, NO_PENALTY, PROPOSED, NOTIFIED, HEARING, LEGAL_REVIEW, PENDING_DECISION,
    DECIDED, SERVED, ENFORCING, EXECUTED, CLOSED, ARCHIVED, ANNULLED;

    /** Whether nothing can follow. */
    public boolean isFinal() {
        return this == NOT_FILED || this == NO_PENALTY || this == ARCHIVED || this == ANNULLED;
    }

    /** Whether a decision stands that can be published, appealed and annulled. */
    public boolean isDecided() {
        return this == DECIDED || this == SERVED || this == ENFORCING || this == EXECUTED || this == CLOSED;
    }
}
