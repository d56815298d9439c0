package org.onepermit.platform.identity;

import org.onepermit.platform.problem.Kind;
import org.onepermit.platform.problem.ProblemType;

/** Why an identity is refused. */
public enum IdentityProblem implements ProblemType {
    /** The role is right, but the token does not say for whom or where. */
    CLAIM_MISSING("identity/claim-missing", Kind.FORBIDDEN),
    NOT_SIGNED_IN("identity/not-signed-in", Kind.UNAUTHENTICATED);

    private final String slug;
    private final Kind kind;

    IdentityProblem(String slug, Kind kind) {
        this.slug = slug;
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
