package org.onepermit.national.issuing;

import org.onepermit.platform.problem.Kind;
import org.onepermit.platform.problem.ProblemType;

/** Why no number is minted. */
public enum IssuingProblem implements ProblemType {
    USCC_INVALID("issuing/uscc-invalid", Kind.INVALID),
    REQUEST_DIFFERS("issuing/request-differs", Kind.CONFLICT),
    SEQUENCES_USED_UP("issuing/sequences-used-up", Kind.CONFLICT);

    private final String slug;
    private final Kind kind;

    IssuingProblem(String slug, Kind kind) {
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
