package org.onepermit.inspection.enforcement.rules;

import org.onepermit.platform.problem.Kind;
import org.onepermit.platform.problem.ProblemType;

/** Why an act on a lead or a case is refused. What a rule objects to is named field by field. */
public enum EnforcementProblem implements ProblemType {
    NO_SUCH_LEAD("no-such-lead", Kind.NOT_FOUND),
    NO_SUCH_CASE("no-such-case", Kind.NOT_FOUND),
    NO_SUCH_STATEMENT("no-such-statement", Kind.NOT_FOUND),
    NO_SUCH_EVIDENCE("no-such-evidence", Kind.NOT_FOUND),
    NO_SUCH_FILE("no-such-file", Kind.NOT_FOUND),
    /** Nobody with this certificate works on the case. */
    NO_SUCH_OFFICER("no-such-officer", Kind.NOT_FOUND),
    NO_SUCH_RECUSAL("no-such-recusal", Kind.NOT_FOUND),
    NO_SUCH_DOCUMENT("no-such-document", Kind.NOT_FOUND),
    NO_SUCH_DECISION("no-such-decision", Kind.NOT_FOUND),
    NOT_ALLOWED_IN_STATUS("not-allowed-in-status", Kind.CONFLICT),
    FILING_REFUSED("filing-refused", Kind.CONFLICT),
    INVESTIGATION_REFUSED("investigation-refused", Kind.CONFLICT),
    HEARING_REFUSED("hearing-refused", Kind.CONFLICT),
    REVIEW_REFUSED("review-refused", Kind.CONFLICT),
    DECISION_REFUSED("decision-refused", Kind.CONFLICT),
    PUBLICATION_REFUSED("publication-refused", Kind.CONFLICT),
    RECUSAL_REFUSED("recusal-refused", Kind.CONFLICT),
    PAUSE_REFUSED("pause-refused", Kind.CONFLICT),
    /** What came in is not what the sender said it would be. */
    HASH_DIFFERS("hash-differs", Kind.INVALID),
    /** The id of an upload belongs to another case. */
    ID_TAKEN("id-taken", Kind.CONFLICT),
    /** An act of those who investigate the case. */
    NOT_INVESTIGATOR("not-investigator", Kind.FORBIDDEN),
    /** The officer had to leave the case, and does not come back (APnL §43). */
    RECUSED("recused", Kind.FORBIDDEN),
    /** One person in two duties that must be apart (J-01). */
    SAME_PERSON("same-person", Kind.FORBIDDEN);

    private final String slug;
    private final Kind kind;

    EnforcementProblem(String name, Kind kind) {
        this.slug = "enforcement/" + name;
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
