package org.onepermit.platform.file;

import org.onepermit.platform.problem.Kind;
import org.onepermit.platform.problem.ProblemType;

/** Why a file is not taken or not found. */
public enum AttachmentProblem implements ProblemType {
    NO_SUCH_FILE("no-such-file", Kind.NOT_FOUND),
    TOO_LARGE("too-large", Kind.TOO_LARGE),
    TOO_MANY("too-many", Kind.CONFLICT),
    EMPTY("empty", Kind.INVALID),
    UNKNOWN_TYPE("unknown-type", Kind.UNSUPPORTED);

    private final String slug;
    private final Kind kind;

    AttachmentProblem(String name, Kind kind) {
        this.slug = "attachment/" + name;
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
