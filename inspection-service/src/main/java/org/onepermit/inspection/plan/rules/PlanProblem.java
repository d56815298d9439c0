package org.onepermit.inspection.plan.rules;

import org.onepermit.platform.problem.Kind;
import org.onepermit.platform.problem.ProblemType;

/** Why a plan is refused. */
public enum PlanProblem implements ProblemType {
    NO_SUCH_PLAN("no-such-plan", Kind.NOT_FOUND),
    /** Fields of the plan are wrong; each is named. */
    INVALID_PLAN("invalid-plan", Kind.INVALID),
    /** The plan is not where this step begins. */
    NOT_ALLOWED_IN_STATUS("not-allowed-in-status", Kind.CONFLICT),
    /** Who drew a plan up does not approve it (J-01). */
    SAME_PERSON("same-person", Kind.CONFLICT),
    /** Only an approved plan is drawn from. */
    NOT_APPROVED("not-approved", Kind.CONFLICT),
    /** The period is no quarter or month of the plan, or the quarter has not begun: its denominators are not known (F-04). */
    WRONG_PERIOD("wrong-period", Kind.INVALID);

    private final String slug;
    private final Kind kind;

    PlanProblem(String name, Kind kind) {
        this.slug = "plan/" + name;
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
