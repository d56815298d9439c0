package org.onepermit.inspection.draw;

import java.util.Map;
import org.onepermit.inspection.draw.rules.BatchStatus;
import org.onepermit.platform.problem.Kind;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.problem.ProblemType;

/** Why a step of a draw is refused, apart from what the rules of drawing refuse. */
public enum BatchProblem implements ProblemType {
    NO_SUCH_BATCH("no-such-batch", Kind.NOT_FOUND),
    NO_SUCH_ADJUSTMENT("no-such-adjustment", Kind.NOT_FOUND),
    /** The batch is not where this step begins. */
    NOT_ALLOWED_IN_STATUS("not-allowed-in-status", Kind.CONFLICT),
    /** The plan has a batch for this period already that is not void. */
    ALREADY_OPEN("already-open", Kind.CONFLICT),
    /** What is to be drawn again is not void, or belongs to another plan or period. */
    NOT_VOID("not-void", Kind.CONFLICT),
    /** Somebody else has deposited this secret. */
    SECRET_DEPOSITED("secret-deposited", Kind.CONFLICT),
    /** Operator and witness have not both deposited their secrets. */
    SECRETS_MISSING("secrets-missing", Kind.CONFLICT),
    /** The outside entropy does not exist yet. */
    ENTROPY_NOT_YET("entropy-not-yet", Kind.CONFLICT),
    /** The entropy has not been entered and confirmed. */
    ENTROPY_MISSING("entropy-missing", Kind.CONFLICT),
    /** The entropy has been confirmed; it is not entered again. */
    ENTROPY_CONFIRMED("entropy-confirmed", Kind.CONFLICT),
    /** Visits are outstanding and the plan's last day has not passed (F-11). */
    VISITS_OUTSTANDING("visits-outstanding", Kind.CONFLICT),
    /** A void is the auditor's to ask for, every other adjustment the dispatcher's (M.5). */
    NOT_YOURS_TO_ASK("not-yours-to-ask", Kind.FORBIDDEN),
    /** The adjustment was decided. */
    ADJUSTMENT_DECIDED("adjustment-decided", Kind.CONFLICT),
    /** The draw is sealed; what was asked for is published at its reveal. */
    STILL_SEALED("still-sealed", Kind.NOT_FOUND),
    /** No key is configured to keep secrets with ({@code inspection.draw.seal-key}). */
    NO_SEAL_KEY("no-seal-key", Kind.UNAVAILABLE);

    private final String slug;
    private final Kind kind;

    BatchProblem(String name, Kind kind) {
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

    ProblemException with(String detail) {
        return new ProblemException(this, detail);
    }

    /** Refuses unless the batch stands where the step begins. */
    static void requireStatus(DrawBatch batch, BatchStatus... allowed) {
        for (BatchStatus status : allowed) {
            if (batch.status() == status) {
                return;
            }
        }
        throw new ProblemException(NOT_ALLOWED_IN_STATUS, Map.of("status", batch.status()));
    }
}
