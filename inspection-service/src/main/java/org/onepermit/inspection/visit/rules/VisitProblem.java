package org.onepermit.inspection.visit.rules;

import org.onepermit.platform.problem.Kind;
import org.onepermit.platform.problem.ProblemType;

/** Why an act on a task or its visit is refused. */
public enum VisitProblem implements ProblemType {
    /** Also said of tasks that are not within one's reach, or still sealed (F-11). */
    NO_SUCH_TASK("no-such-task", Kind.NOT_FOUND),
    NO_SUCH_FILE("no-such-file", Kind.NOT_FOUND),
    NO_SUCH_CHANGE("no-such-change", Kind.NOT_FOUND),
    NO_SUCH_CODE("no-such-code", Kind.NOT_FOUND),
    NOT_ALLOWED_IN_STATUS("not-allowed-in-status", Kind.CONFLICT),
    NOT_ASSIGNED("not-assigned", Kind.FORBIDDEN),
    /** The item is the part of another department that is there (F-22). */
    NOT_YOUR_PART("not-your-part", Kind.FORBIDDEN),
    TASK_INCOMPLETE("task-incomplete", Kind.INVALID),
    CAP_REACHED("cap-reached", Kind.CONFLICT),
    OF_THE_DRAW("of-the-draw", Kind.CONFLICT),
    CANNOT_START("cannot-start", Kind.CONFLICT),
    CANNOT_FINISH("cannot-finish", Kind.CONFLICT),
    CANNOT_CLOSE_AT_DESK("cannot-close-at-desk", Kind.CONFLICT),
    RECORD_LOCKED("record-locked", Kind.CONFLICT),
    UNKNOWN_FIELD("unknown-field", Kind.INVALID),
    HASH_DIFFERS("hash-differs", Kind.INVALID),
    ID_TAKEN("id-taken", Kind.CONFLICT),
    /** As many changes, notes, files or supplements as one visit can hold. */
    VISIT_FULL("visit-full", Kind.CONFLICT);

    private final String slug;
    private final Kind kind;

    VisitProblem(String name, Kind kind) {
        this.slug = "visit/" + name;
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
