package org.onepermit.report.review.rules;

import org.onepermit.platform.problem.Kind;
import org.onepermit.platform.problem.ProblemType;

/** Why an act of the review is refused. */
public enum ReviewProblem implements ProblemType {
    /** Nobody waits for this decision now. */
    NOT_OPEN("not-open", Kind.CONFLICT),
    /** What the decision lacks is in the errors. */
    DECISION_INCOMPLETE("decision-incomplete", Kind.INVALID),
    /** A report is returned once, with everything that is wrong (D-16). */
    RETURNED_BEFORE("returned-before", Kind.CONFLICT),
    /** A referral is confirmed by somebody else than who proposed it. */
    SAME_PERSON("same-person", Kind.FORBIDDEN),
    NO_SUCH_BATCH("no-such-batch", Kind.NOT_FOUND),
    /** No clean report of a unit of low risk waits in the area. */
    NOTHING_TO_DRAW("nothing-to-draw", Kind.CONFLICT),
    /** The sample has to be reviewed before the rest is accepted. */
    SAMPLE_NOT_REVIEWED("sample-not-reviewed", Kind.CONFLICT),
    BATCH_CLOSED("batch-closed", Kind.CONFLICT),
    /** The report is part of a batch's rest: it goes with the batch. */
    IN_BATCH("in-batch", Kind.CONFLICT);

    private final String slug;
    private final Kind kind;

    ReviewProblem(String name, Kind kind) {
        this.slug = "review/" + name;
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
