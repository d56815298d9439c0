package org.onepermit.inspection.recusal.rules;

import org.onepermit.platform.problem.Kind;
import org.onepermit.platform.problem.ProblemType;

/** Why a recusal is refused to be taken up or decided. */
public enum RecusalProblem implements ProblemType {
    NO_SUCH_RECUSAL("no-such-recusal", Kind.NOT_FOUND),
    CANNOT_ASK("cannot-ask", Kind.CONFLICT),
    CANNOT_DECIDE("cannot-decide", Kind.CONFLICT),
    ALREADY_DECIDED("already-decided", Kind.CONFLICT);

    private final String slug;
    private final Kind kind;

    RecusalProblem(String name, Kind kind) {
        this.slug = "recusal/" + name;
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
