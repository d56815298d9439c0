package org.onepermit.testing.parcel;

import org.onepermit.platform.problem.Kind;
import org.onepermit.platform.problem.ProblemType;

enum ParcelProblem implements ProblemType {
    BROKEN;

    @Override
    public String slug() {
        return "parcel/broken";
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
