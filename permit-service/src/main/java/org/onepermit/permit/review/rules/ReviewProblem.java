package org.onepermit.permit.review.rules;

import org.onepermit.platform.problem.Kind;
import org.onepermit.platform.problem.ProblemType;

/** Why an officer's act is refused. */
public enum ReviewProblem implements ProblemType {
    /** Three working days went by in silence: the application is accepted by law. */
    ALREADY_DEEMED_ACCEPTED("already-deemed-accepted", Kind.CONFLICT),
    /** The process asks before the period is over; it will ask again. */
    NOT_YET_DUE("not-yet-due", Kind.UNAVAILABLE),
    SECOND_CORRECTION("second-correction", Kind.CONFLICT),
    INCOMPLETE_ACCEPTANCE("incomplete-acceptance", Kind.INVALID),
    SITE_CHECK_TOO_LATE("site-check-too-late", Kind.CONFLICT),
    PAUSE_NOT_ALLOWED("pause-not-allowed", Kind.CONFLICT),
    NO_SUCH_PAUSE("no-such-pause", Kind.NOT_FOUND),
    CONDITIONS_INCOMPLETE("conditions-incomplete", Kind.CONFLICT),
    CONDITIONS_UNMET("conditions-unmet", Kind.CONFLICT),
    INCOMPLETE_REFUSAL("incomplete-refusal", Kind.INVALID);

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
