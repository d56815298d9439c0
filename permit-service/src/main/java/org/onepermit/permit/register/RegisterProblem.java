package org.onepermit.permit.register;

import org.onepermit.platform.problem.Kind;
import org.onepermit.platform.problem.ProblemType;

/** What a look-up can end in. */
public enum RegisterProblem implements ProblemType {
    NO_SUCH_NUMBER("no-such-number", Kind.NOT_FOUND),
    NO_SUCH_PERMIT("no-such-permit", Kind.NOT_FOUND),
    NOT_DISCLOSED("not-disclosed", Kind.NOT_FOUND);

    private final String slug;
    private final Kind kind;

    RegisterProblem(String name, Kind kind) {
        this.slug = "register/" + name;
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
