package org.onepermit.report.duty.rules;

import org.onepermit.platform.problem.Kind;
import org.onepermit.platform.problem.ProblemType;

/** What can be wrong with asking for a duty or doing something to it. */
public enum DutyProblem implements ProblemType {
    /** Not known here, or not for this reader. */
    NO_SUCH_DUTY("duty/no-such-duty", Kind.NOT_FOUND),
    /** No report of its own is owed: it is skipped, merged or withdrawn. */
    NOT_OWED("duty/not-owed", Kind.CONFLICT),
    /** The address of a calendar that was renewed, or never was. */
    NO_SUCH_CALENDAR("duty/no-such-calendar", Kind.NOT_FOUND);

    private final String slug;
    private final Kind kind;

    DutyProblem(String slug, Kind kind) {
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
