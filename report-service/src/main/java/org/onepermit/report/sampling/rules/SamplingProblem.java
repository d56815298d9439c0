package org.onepermit.report.sampling.rules;

import org.onepermit.platform.problem.Kind;
import org.onepermit.platform.problem.ProblemType;

/** Why an act of a spot check is refused. */
public enum SamplingProblem implements ProblemType {
    NO_SUCH_CHECK("no-such-check", Kind.NOT_FOUND),
    NO_SUCH_ITEM("no-such-item", Kind.NOT_FOUND),
    NOTHING_TO_DRAW("nothing-to-draw", Kind.CONFLICT),
    NOT_DRAWN("not-drawn", Kind.CONFLICT),
    /** What was drawn stays drawn (F-12). */
    DRAWN_BEFORE("drawn-before", Kind.CONFLICT),
    /** Every question is answered, and the result is one that the subject can have. */
    ANSWERS_INCOMPLETE("answers-incomplete", Kind.INVALID);

    private final String slug;
    private final Kind kind;

    SamplingProblem(String name, Kind kind) {
        this.slug = "sampling/" + name;
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
