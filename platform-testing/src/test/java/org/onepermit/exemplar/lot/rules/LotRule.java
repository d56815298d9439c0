package org.onepermit.exemplar.lot.rules;

import java.time.LocalDate;
import org.onepermit.platform.problem.ProblemException;

public final class LotRule {

    private LotRule() {}

    public static String free(String taken, LocalDate today) {
        if (taken != null) {
            throw new ProblemException(LotProblem.TAKEN, "taken on " + today);
        }
        return "free";
    }
}
