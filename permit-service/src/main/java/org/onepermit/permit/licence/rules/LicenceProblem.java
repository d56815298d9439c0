package org.onepermit.permit.licence.rules;

import org.onepermit.platform.problem.Kind;
import org.onepermit.platform.problem.ProblemType;

/** Why an act on a permit is refused. */
public enum LicenceProblem implements ProblemType {
    /** Also said of permits that are somebody else's or outside the officer's area. */
    NO_SUCH_PERMIT("no-such-permit", Kind.NOT_FOUND),
    /** No version was in force then, as far as was known then. */
    NOT_IN_FORCE("not-in-force", Kind.NOT_FOUND),
    /** The national platform has not answered yet; issuing waits. */
    NUMBER_NOT_ASSIGNED("number-not-assigned", Kind.UNAVAILABLE),
    NOT_ALLOWED_IN_STATUS("not-allowed-in-status", Kind.CONFLICT),
    NOT_ISSUED("not-issued", Kind.CONFLICT),
    NOT_DECIDED("not-decided", Kind.CONFLICT);

    private final String slug;
    private final Kind kind;

    LicenceProblem(String name, Kind kind) {
        this.slug = "licence/" + name;
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
