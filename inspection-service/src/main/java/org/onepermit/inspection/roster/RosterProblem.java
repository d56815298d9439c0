package org.onepermit.inspection.roster;

import org.onepermit.platform.problem.Kind;
import org.onepermit.platform.problem.ProblemType;

/** Why a register refuses. */
public enum RosterProblem implements ProblemType {
    /** No such entry in the registers of the own area. */
    NO_SUCH_ENTRY("no-such-entry", Kind.NOT_FOUND),
    /** Fields of an entry are wrong; each is named. */
    INVALID_ENTRY("invalid-entry", Kind.INVALID),
    /** The number is taken. */
    ENTRY_EXISTS("entry-exists", Kind.CONFLICT),
    /** Rows of a file are wrong, each named with its fields; nothing of the file is taken. */
    ROWS_REFUSED("rows-refused", Kind.INVALID);

    private final String slug;
    private final Kind kind;

    RosterProblem(String name, Kind kind) {
        this.slug = "roster/" + name;
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
