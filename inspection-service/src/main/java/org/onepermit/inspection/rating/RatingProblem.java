package org.onepermit.inspection.rating;

import org.onepermit.platform.problem.Kind;
import org.onepermit.platform.problem.ProblemType;

/** Why a rating is refused. */
public enum RatingProblem implements ProblemType {
    ALREADY_RATED("rating/already-rated", Kind.CONFLICT),
    NOT_RATED("rating/not-rated", Kind.NOT_FOUND);

    private final String slug;
    private final Kind kind;

    RatingProblem(String slug, Kind kind) {
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
