package org.onepermit.permit.exchange.rules;

import org.onepermit.platform.problem.Kind;
import org.onepermit.platform.problem.ProblemType;

/** What can be wrong with an operator's wish. */
public enum ExchangeProblem implements ProblemType {
    NO_SUCH_REQUEST("exchange/no-such-request", Kind.NOT_FOUND),
    NOT_DEAD("exchange/not-dead", Kind.CONFLICT);

    private final String slug;
    private final Kind kind;

    ExchangeProblem(String slug, Kind kind) {
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
