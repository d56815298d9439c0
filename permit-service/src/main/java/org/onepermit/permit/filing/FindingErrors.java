package org.onepermit.permit.filing;

import java.util.List;
import org.onepermit.permit.filing.rules.Finding;
import org.onepermit.platform.problem.FieldError;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.problem.ProblemType;

/** Turns the findings that stand in the way of an act into the problem that refuses it. */
public final class FindingErrors {

    private FindingErrors() {
    }

    /** @throws ProblemException of the type, one error a blocking finding, if there is any */
    public static void refuseIfBlocked(ProblemType problem, List<Finding> findings) {
        List<Finding> blocking = Finding.blocking(findings);
        if (!blocking.isEmpty()) {
            throw new ProblemException(problem, null, blocking.stream()
                .map(finding -> new FieldError(finding.field(), finding.code(), finding.values())).toList());
        }
    }
}
