package org.onepermit.national.availability;

import org.onepermit.platform.problem.Kind;
import org.onepermit.platform.problem.ProblemType;

/** Why nothing is answered. */
public enum AvailabilityProblem implements ProblemType {
    AWAY("availability/away", Kind.UNAVAILABLE),
    NOT_SWITCHABLE("availability/not-switchable", Kind.NOT_FOUND);

    private final String slug;
    private final Kind kind;

    AvailabilityProblem(String slug, Kind kind) {
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
