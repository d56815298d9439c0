package org.onepermit.platform.listing;

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

    private Orders(String usual) {
        this.usual = usual;
    }

    /**
     * @param alias of the entity in the query
     * @param usual the order when none is asked for, such as {@code -submittedAt}
     */
    public static Orders of(String alias, String usual, String... fields) {
        Orders orders = new Orders(usual);
        for (String field : fields) {
            orders.clauses.put(field, "%1$s.%2$s, %1$s.id".formatted(alias, field));
            orders.clauses.put("-" + field, "%1$s.%2$s desc, %1$s.id desc".formatted(alias, field));
        }
        return orders;
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
