package org.onepermit.national.exchange;

import org.onepermit.platform.problem.Kind;
import org.onepermit.platform.problem.ProblemType;

/** Why a document is not received, or not found. */
public enum ExchangeProblem implements ProblemType {
    NUMBER_NOT_ISSUED("exchange/number-not-issued", Kind.CONFLICT),
    DIFFERS_FROM_RECEIVED("exchange/differs-from-received", Kind.CONFLICT),
    NO_SUCH_PERMIT("exchange/no-such-permit", Kind.NOT_FOUND);

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
