package org.onepermit.inspection.notice;

import org.onepermit.platform.problem.Kind;
import org.onepermit.platform.problem.ProblemType;

/** What can be wrong with reading a notice. */
public enum NoticeProblem implements ProblemType {
    NO_SUCH_NOTICE;

    @Override
    public String slug() {
        return "notice/no-such-notice";
    }

    @Override
    public Kind kind() {
        return Kind.NOT_FOUND;
    }
}
