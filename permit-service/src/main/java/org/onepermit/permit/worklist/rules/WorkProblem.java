package org.onepermit.permit.worklist.rules;

import org.onepermit.platform.problem.Kind;
import org.onepermit.platform.problem.ProblemType;

/** Why work cannot be taken or done. */
public enum WorkProblem implements ProblemType {
    NO_SUCH_ITEM("worklist/no-such-item", Kind.NOT_FOUND),
    NOT_OPEN("worklist/not-open", Kind.CONFLICT),
    CLAIMED_BY_ANOTHER("worklist/claimed-by-another", Kind.CONFLICT),
    /** Whoever did another step of the same application (J-01). */
    SAME_PERSON("worklist/same-person", Kind.FORBIDDEN);

    private final String slug;
    private final Kind kind;

    WorkProblem(String slug, Kind kind) {
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
