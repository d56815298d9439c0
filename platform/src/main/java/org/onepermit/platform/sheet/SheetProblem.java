package org.onepermit.platform.sheet;

import org.onepermit.platform.problem.Kind;
import org.onepermit.platform.problem.ProblemType;

/** What can be wrong with a table as a whole, or with its cells. */
public enum SheetProblem implements ProblemType {
    /** Neither XLSX nor CSV. */
    UNREADABLE("sheet/unreadable", Kind.INVALID),
    TOO_LARGE("sheet/too-large", Kind.TOO_LARGE),
    TOO_MANY_ROWS("sheet/too-many-rows", Kind.INVALID),
    /** No row beside the headers. */
    EMPTY("sheet/empty", Kind.INVALID),
    /** The first row lacks columns of the template or has others. */
    WRONG_HEADERS("sheet/wrong-headers", Kind.INVALID),
    /** Some lines cannot be taken as they are; none is taken. */
    BAD_LINES("sheet/bad-lines", Kind.INVALID);

    private final String slug;
    private final Kind kind;

    SheetProblem(String slug, Kind kind) {
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
