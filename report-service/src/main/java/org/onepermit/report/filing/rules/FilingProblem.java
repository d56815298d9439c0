package org.onepermit.report.filing.rules;

import org.onepermit.platform.problem.Kind;
import org.onepermit.platform.problem.ProblemType;

/** Why an act on a report is refused. */
public enum FilingProblem implements ProblemType {
    /** Also said of reports that are somebody else's or outside the officer's area: their existence is not confirmed. */
    NO_SUCH_REPORT("no-such-report", Kind.NOT_FOUND),
    /** Also said of duties of another unit. */
    NO_SUCH_DUTY("no-such-duty", Kind.NOT_FOUND),
    NO_SUCH_VERSION("no-such-version", Kind.NOT_FOUND),
    NO_SUCH_ITEM("no-such-item", Kind.NOT_FOUND),
    /** The duty was skipped, merged into a longer one or cancelled: nothing is owed (D-08, D-09). */
    NOTHING_OWED("nothing-owed", Kind.CONFLICT),
    /** A period is reported on when it is over. */
    PERIOD_NOT_OVER("period-not-over", Kind.CONFLICT),
    NOT_ALLOWED_IN_STATUS("not-allowed-in-status", Kind.CONFLICT),
    /** Findings block, explanations lack, items are unanswered or the signature is another's. */
    NOT_READY("not-ready", Kind.CONFLICT);

    private final String slug;
    private final Kind kind;

    FilingProblem(String name, Kind kind) {
        this.slug = "filing/" + name;
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
