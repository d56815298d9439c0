package org.onepermit.inspection.enforcement.listing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onepermit.platform.problem.FieldError;
import org.onepermit.platform.problem.PlatformProblem;
import org.onepermit.platform.problem.ProblemException;

/** The fields by which a list may be sorted, each with the id as the last word so that pages never overlap. */
public final class Orders {

    private final Map<String, String> clauses = new HashMap<>();
    private final String usual;

    public Orders(String alias, String usual, String... fields) {
        this.usual = usual;
        for (String field : fields) {
            clauses.put(field, "%1$s.%2$s, %1$s.id".formatted(alias, field));
            clauses.put("-" + field, "%1$s.%2$s desc, %1$s.id desc".formatted(alias, field));
        }
    }

    /** The clause for what was asked; a field that is not in the list is refused by name. */
    public String clause(String asked) {
        String clause = clauses.get(asked == null ? usual : asked);
        if (clause == null) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST, null,
                List.of(new FieldError("sort", "unknown-sort", Map.of("allowed", String.join(", ", clauses.keySet().stream().sorted().toList())))));
        }
        return clause;
    }
}
