package org.onepermit.inspection.publication.rules;

import org.onepermit.platform.problem.Kind;
import org.onepermit.platform.problem.ProblemType;

/** Why a publication, correction or reply is refused. */
public enum PublicationProblem implements ProblemType {
    CANNOT_PUBLISH("cannot-publish", Kind.CONFLICT),
    NO_SUCH_RESULT("no-such-result", Kind.NOT_FOUND),
    /** The result has no part of this department (F-22). */
    NO_SUCH_PART("no-such-part", Kind.NOT_FOUND),
    ALREADY_REPLIED("already-replied", Kind.CONFLICT),
    CANNOT_REPLY("cannot-reply", Kind.INVALID);

    private final String slug;
    private final Kind kind;

    PublicationProblem(String name, Kind kind) {
        this.slug = "publication/" + name;
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
