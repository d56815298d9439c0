package org.onepermit.inspection.draw.rules;

import java.util.function.Supplier;
import org.onepermit.platform.problem.Kind;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.problem.ProblemType;

/** Why a draw is refused or does not stand. */
public enum DrawProblem implements ProblemType {
    /** A value that no register, rule or commitment may hold. */
    INVALID_VALUE("invalid-value", Kind.INVALID),
    /** A text that is not written the one way its content can be written. */
    NOT_CANONICAL("not-canonical", Kind.INVALID),
    /** Two entries where one may stand. */
    DUPLICATE_ENTRY("duplicate-entry", Kind.INVALID),
    /** A stratum, grade, object or inspector that the frozen text does not hold. */
    UNKNOWN_REFERENCE("unknown-reference", Kind.INVALID),
    /** A stratum has fewer objects left than its ratio asks for (F-04, F-06). */
    POOL_TOO_SMALL("pool-too-small", Kind.CONFLICT),
    /** Fewer inspectors may visit an object than seats are to be filled (F-08; APnL §42). */
    TOO_FEW_INSPECTORS("too-few-inspectors", Kind.CONFLICT),
    /** Every inspector who could visit an object is recused (F-09; APnL §43). */
    ALL_RECUSED("all-recused", Kind.CONFLICT),
    /** All load caps together leave fewer seats than the plan needs. */
    LOAD_CAPS_TOO_LOW("load-caps-too-low", Kind.CONFLICT),
    /** Two duties that two people must hold are held by one (J-01). */
    SAME_PERSON("same-person", Kind.CONFLICT),
    /** Operator and witness committed to the same secret. */
    SAME_SECRET("same-secret", Kind.CONFLICT),
    /** The commitment is not earlier than the entropy it waits for (F-07). */
    ENTROPY_ALREADY_KNOWN("entropy-already-known", Kind.CONFLICT),
    /** The entropy confirmed is not the entropy entered. */
    ENTROPY_DISAGREEMENT("entropy-disagreement", Kind.CONFLICT),
    /** A secret is not the one that was committed to. */
    SECRET_MISMATCH("secret-mismatch", Kind.CONFLICT),
    /** A register is not the one that was committed to (F-03). */
    REGISTER_ALTERED("register-altered", Kind.CONFLICT),
    /** The rule is not the one that was committed to. */
    RULE_ALTERED("rule-altered", Kind.CONFLICT),
    /** Drawing again from the published parts gives another result. */
    OUTCOME_ALTERED("outcome-altered", Kind.CONFLICT),
    /** An adjustment concerns an object or a seat that does not stand (F-12). */
    NOT_STANDING("not-standing", Kind.CONFLICT),
    /** The reason of an adjustment is not one for this kind of adjustment (F-12). */
    WRONG_REASON("wrong-reason", Kind.INVALID),
    /** Nobody is left to take the seat. */
    NO_INSPECTOR_LEFT("no-inspector-left", Kind.CONFLICT),
    /** The batch was declared void; nothing can be added to it. */
    VOID("void", Kind.CONFLICT);

    private final String slug;
    private final Kind kind;

    DrawProblem(String name, Kind kind) {
        this.slug = "draw/" + name;
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

    public ProblemException with(String detail) {
        return new ProblemException(this, detail);
    }

    /** Refuses unless {@code holds}. The detail is only put together then: millions of lines are checked. */
    public void unless(boolean holds, Supplier<String> detail) {
        if (!holds) {
            throw with(detail.get());
        }
    }

    /** Refuses unless {@code holds}. */
    public void unless(boolean holds, String detail) {
        unless(holds, () -> detail);
    }
}
