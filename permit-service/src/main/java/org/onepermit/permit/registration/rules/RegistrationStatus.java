package org.onepermit.permit.registration.rules;

/** How a registration stands (M.3). There is no draft and no approval: it is filed, or it is not. */
public enum RegistrationStatus {
    /** Filed; the national platform has yet to give the number. */
    PENDING_NUMBER,
    ACTIVE,
    EXPIRED,
    /** The unit has grown into a permit. */
    CANCELLED
}
