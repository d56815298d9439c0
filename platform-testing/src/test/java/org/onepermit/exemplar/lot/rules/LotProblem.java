package org.onepermit.exemplar.lot.rules;

import org.onepermit.platform.problem.Kind;
import org.onepermit.platform.problem.ProblemType;

public enum LotProblem implements ProblemType {
    TAKEN;

    @Override
    public String slug() {
        return "lot/taken";
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
