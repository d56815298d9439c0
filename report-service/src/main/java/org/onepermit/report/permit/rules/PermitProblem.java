package org.onepermit.report.permit.rules;

import org.onepermit.platform.problem.Kind;
import org.onepermit.platform.problem.ProblemType;

/** What can be wrong with asking for a permit. */
public enum PermitProblem implements ProblemType {
    /** Not known here, or not for this reader. */
    NO_SUCH_PERMIT("permit/no-such-permit", Kind.NOT_FOUND),
    /** Known, but it permitted nothing on that day. */
    NOT_IN_FORCE("permit/not-in-force", Kind.CONFLICT);

    private final String slug;
    private final Kind kind;

    PermitProblem(String slug, Kind kind) {
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
