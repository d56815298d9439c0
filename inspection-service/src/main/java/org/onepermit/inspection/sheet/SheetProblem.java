package org.onepermit.inspection.sheet;

import org.onepermit.platform.problem.Kind;
import org.onepermit.platform.problem.ProblemType;

/** Why a table is not taken or given. */
public enum SheetProblem implements ProblemType {
    /** A file that is no such table. */
    UNREADABLE_FILE("unreadable-file", Kind.INVALID),
    /** More rows than are taken or given at once. */
    TOO_MANY_ROWS("too-many-rows", Kind.TOO_LARGE);

    private final String slug;
    private final Kind kind;

    SheetProblem(String name, Kind kind) {
        this.slug = "sheet/" + name;
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
