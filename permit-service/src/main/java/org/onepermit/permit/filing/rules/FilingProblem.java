package org.onepermit.permit.filing.rules;

import org.onepermit.platform.problem.Kind;
import org.onepermit.platform.problem.ProblemType;

/** Why an applicant's act is refused. */
public enum FilingProblem implements ProblemType {
    /** Also said of applications that are somebody else's or outside the officer's area: their existence is not confirmed. */
    NO_SUCH_APPLICATION("no-such-application", Kind.NOT_FOUND),
    NOT_ALLOWED_IN_STATUS("not-allowed-in-status", Kind.CONFLICT),
    NOT_READY("not-ready", Kind.CONFLICT),
    /** Only KEY units disclose before they apply. */
    DISCLOSURE_NOT_NEEDED("disclosure-not-needed", Kind.CONFLICT),
    DISCLOSURE_TOO_SHORT("disclosure-too-short", Kind.CONFLICT),
    /** The unit may not apply for a time. */
    BARRED("barred", Kind.CONFLICT),
    /** What was shown to the public is what must be applied for. */
    DISCLOSED_ITEMS_CHANGED("disclosed-items-changed", Kind.CONFLICT),
    NO_SUCH_ITEM("no-such-item", Kind.NOT_FOUND),
    UNANSWERED_ITEMS("unanswered-items", Kind.CONFLICT);

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
