package org.onepermit.inspection.remedy.rules;

import org.onepermit.platform.problem.Kind;
import org.onepermit.platform.problem.ProblemType;

/** Why a conclusion or a rectification is refused. */
public enum RemedyProblem implements ProblemType {
    CANNOT_CONCLUDE("cannot-conclude", Kind.CONFLICT),
    /** The task is of one department, or not of this one (F-22). */
    NO_SUCH_PART("no-such-part", Kind.NOT_FOUND),
    PART_CONCLUDED("part-concluded", Kind.CONFLICT),
    CANNOT_ORDER("cannot-order", Kind.INVALID),
    CANNOT_RECHECK("cannot-recheck", Kind.INVALID),
    NO_RECTIFICATION("no-rectification", Kind.NOT_FOUND),
    ALREADY_RECHECKED("already-rechecked", Kind.CONFLICT);

    private final String slug;
    private final Kind kind;

    RemedyProblem(String name, Kind kind) {
        this.slug = "remedy/" + name;
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
