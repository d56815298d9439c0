package org.onepermit.permit.licence.rules;

import static org.onepermit.permit.licence.rules.PermitStatus.CANCELLED;
import static org.onepermit.permit.licence.rules.PermitStatus.EXPIRED;
import static org.onepermit.permit.licence.rules.PermitStatus.REVOKED;
import static org.onepermit.permit.licence.rules.PermitStatus.VALID;
import static org.onepermit.permit.licence.rules.PermitStatus.WITHDRAWN_BY_PENALTY;

import java.util.Optional;

/** The arrows of M.2. */
public final class PermitLifecycle {

    private PermitLifecycle() { }

    /** The status that follows, or empty when the action is not allowed in this status. */
    public static Optional<PermitStatus> next(PermitStatus status, PermitAction action) {
        return switch (action) {
            case RECORD_VERSION -> from(status == VALID, VALID);
            case EXPIRE -> from(status == VALID, EXPIRED);
            case REVOKE_APPROVAL -> from(status == VALID, REVOKED);
            case REVOKE_PENALTY -> from(status == VALID, WITHDRAWN_BY_PENALTY);
            case CANCEL -> from(status != CANCELLED, CANCELLED);
        };
    }

    private static Optional<PermitStatus> from(boolean allowed, PermitStatus next) {
        return allowed ? Optional.of(next) : Optional.empty();
    }
}
