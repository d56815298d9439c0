package org.onepermit.report.monitoring.rules;

import org.onepermit.platform.problem.Kind;
import org.onepermit.platform.problem.ProblemType;

/** What can be wrong with monitoring results. */
public enum MonitoringProblem implements ProblemType {
    /** Some results cannot be taken as they are; none is taken. */
    BAD_RESULTS("monitoring/bad-results", Kind.INVALID),
    /** Not known here, or not for this reader. */
    NO_SUCH_RESULT("monitoring/no-such-result", Kind.NOT_FOUND),
    /** A later version has taken its place. */
    SUPERSEDED("monitoring/superseded", Kind.CONFLICT);

    private final String slug;
    private final Kind kind;

    MonitoringProblem(String slug, Kind kind) {
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
