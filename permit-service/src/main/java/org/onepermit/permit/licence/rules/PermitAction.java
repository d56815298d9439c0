package org.onepermit.permit.licence.rules;

/** What can happen to a permit (M.2). */
public enum PermitAction {
    /** A change, re-application or renewal: a new version, the permit stays valid. */
    RECORD_VERSION,
    EXPIRE,
    REVOKE_APPROVAL,
    REVOKE_PENALTY,
    CANCEL
}
