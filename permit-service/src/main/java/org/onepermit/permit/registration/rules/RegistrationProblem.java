package org.onepermit.permit.registration.rules;

import org.onepermit.platform.problem.Kind;
import org.onepermit.platform.problem.ProblemType;

/** Why a registration is refused. */
public enum RegistrationProblem implements ProblemType {
    /** Also said of registrations that are somebody else's or outside the officer's area. */
    NO_SUCH_REGISTRATION("no-such-registration", Kind.NOT_FOUND),
    INCOMPLETE("incomplete", Kind.INVALID),
    /** The dossier names another unit than the one the user acts for. */
    OTHER_UNIT("other-unit", Kind.FORBIDDEN),
    /** The catalogue asks for a permit, or for nothing. */
    NOT_REGISTRATION_CLASS("not-registration-class", Kind.CONFLICT),
    ALREADY_REGISTERED("already-registered", Kind.CONFLICT),
    CHANGE_IN_FUTURE("change-in-future", Kind.INVALID),
    /** The number is pending, and a receipt states the number. */
    NO_RECEIPT_YET("no-receipt-yet", Kind.NOT_FOUND),
    NOT_ALLOWED_IN_STATUS("not-allowed-in-status", Kind.CONFLICT);

    private final String slug;
    private final Kind kind;

    RegistrationProblem(String name, Kind kind) {
        this.slug = "registration/" + name;
        this.kind = kind;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
