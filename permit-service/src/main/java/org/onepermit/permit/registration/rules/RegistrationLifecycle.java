package org.onepermit.permit.registration.rules;

import static org.onepermit.permit.registration.rules.RegistrationStatus.ACTIVE;
import static org.onepermit.permit.registration.rules.RegistrationStatus.CANCELLED;
import static org.onepermit.permit.registration.rules.RegistrationStatus.EXPIRED;
import static org.onepermit.permit.registration.rules.RegistrationStatus.PENDING_NUMBER;

import java.util.Optional;

/** The arrows of M.3. */
public final class RegistrationLifecycle {

    private RegistrationLifecycle() { }

    /** The status that follows, or empty when the action is not allowed in this status. */
    public static Optional<RegistrationStatus> next(RegistrationStatus status, RegistrationAction action) {
        return switch (action) {
            case ASSIGN_NUMBER -> from(status == PENDING_NUMBER, ACTIVE);
            case UPDATE -> from(status == ACTIVE, ACTIVE);
            case EXPIRE -> from(status == ACTIVE, EXPIRED);
            case CANCEL -> from(status == ACTIVE || status == PENDING_NUMBER, CANCELLED);
        };
    }

    private static Optional<RegistrationStatus> from(boolean allowed, RegistrationStatus next) {
        return allowed ? Optional.of(next) : Optional.empty();
    }
}
