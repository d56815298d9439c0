package org.onepermit.inspection.enforcement;

import java.util.List;
import org.onepermit.inspection.rules.Objection;
import org.onepermit.platform.problem.FieldError;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.problem.ProblemType;

/** Turns what the rules object to into the problem that refuses an act. */
public final class Refusal {

    private Refusal() { }

    /** @throws ProblemException of the type, one error an objection, if there is any */
    public static void ifAny(ProblemType problem, List<Objection> objections) {
        if (!objections.isEmpty()) {
            throw new ProblemException(problem, null, objections.stream()
                .map(objection -> new FieldError(objection.field(), objection.code(), objection.values())).toList());
        }
    }
}
