package org.onepermit.inspection.roster;

import java.util.List;
import java.util.Map;
import org.onepermit.platform.problem.FieldError;
import org.onepermit.platform.problem.PlatformProblem;
import org.onepermit.platform.problem.ProblemException;

/** The order of a register's list, with the number as the last word so that pages never overlap. */
final class RegisterOrder {

    private RegisterOrder() { }

    /** @throws ProblemException for a field that is no column */
    static String clause(String asked, String no, List<String> columns) {
        String field = asked.replaceFirst("^-", "");
        if (!columns.contains(field)) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST, null,
                List.of(new FieldError("sort", "not-allowed", Map.of("allowed", String.join(", ", columns)))));
        }
        String path = field.equals(no) ? "e." + no : "e.content." + field;
        return path + (asked.startsWith("-") ? " desc, e." : ", e.") + no;
    }
}
