package org.onepermit.report.ledger.rules;

import org.onepermit.platform.problem.Kind;
import org.onepermit.platform.problem.ProblemType;

/** What can be wrong with ledger entries. */
public enum LedgerProblem implements ProblemType {
    /** Some entries cannot be taken as they are; none is taken. */
    BAD_ENTRIES("ledger/bad-entries", Kind.INVALID),
    /** Not known here, or not for this reader. */
    NO_SUCH_ENTRY("ledger/no-such-entry", Kind.NOT_FOUND),
    /** A later version has taken its place. */
    SUPERSEDED("ledger/superseded", Kind.CONFLICT);

    private final String slug;
    private final Kind kind;

    LedgerProblem(String slug, Kind kind) {
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
