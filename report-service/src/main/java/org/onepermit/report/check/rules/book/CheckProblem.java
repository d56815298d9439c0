package org.onepermit.report.check.rules.book;

import org.onepermit.platform.problem.Kind;
import org.onepermit.platform.problem.ProblemType;

/** Problems of checking reports. */
public enum CheckProblem implements ProblemType {
    /** The rule book holds nothing for a day so early: such a report cannot be judged by the rules of today. */
    NO_RULES_IN_FORCE("check/no-rules-in-force", Kind.INVALID),
    /** What the permit said on the last day of the period is not known here yet. */
    PERMIT_UNKNOWN("check/permit-unknown", Kind.UNAVAILABLE);

    private final String slug;
    private final Kind kind;

    CheckProblem(String slug, Kind kind) {
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
