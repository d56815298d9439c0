package org.onepermit.permit.filing.rules;

/** What an application asks for (A.8). */
public enum FilingType {
    /** First permit of a site, before actual discharge. */
    INITIAL,
    /** Name, domicile, legal representative or responsible person changed (R §14). */
    CHANGE_BASIC,
    /** A new project, other outlets or more discharge: a new permit term (R §15). */
    REAPPLY,
    /** Expiry approaches; to be filed at least 60 days before (R §14). */
    RENEW;

    /** Whether a KEY unit must disclose what it applies for before it submits. */
    public boolean disclosedBefore() {
        return this == INITIAL || this == REAPPLY;
    }

    /** Whether the legal representative's commitment letter is part of the application (C1). */
    public boolean needsCommitment() {
        return this == INITIAL || this == REAPPLY;
    }
}
