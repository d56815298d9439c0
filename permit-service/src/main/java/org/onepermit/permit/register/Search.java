package org.onepermit.permit.register;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onepermit.permit.lookup.LookupCondition;
import org.onepermit.platform.database.Sql;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.platform.problem.FieldError;
import org.onepermit.platform.problem.PlatformProblem;
import org.onepermit.platform.problem.ProblemException;

/** One public list being asked for: conditions that were given, one page, and how many rows there are in all. */
final class Search {

    private final String select;
    private final String from;
    private final Map<String, String> sortable;
    private final String usual;
    private final StringBuilder where = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /**
     * @param from     tables and the condition that always holds
     * @param sortable columns by the names under which people may sort
     * @param usual    the order when none is asked for, and behind any other
     */
    Search(String select, String from, Map<String, String> sortable, String usual) {
        this.select = select;
        this.from = from;
        this.sortable = sortable;
        this.usual = usual;
    }

    /** A condition that counts only if its value was given. */
    Search and(String condition, Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.add(value);
        }
        return this;
    }

    Search and(LookupCondition condition) {
        where.append(" and ").append(condition.sql());
        values.addAll(condition.values());
        return this;
    }

    <T> PageOf<T> page(Sql sql, PageRequest page, Sql.Row<T> row) {
        String order = order(page.sort());
        List<T> items = sql.list(select + from + where + " order by " + order + " limit " + page.size() + " offset " + page.offset(), row,
            values.toArray());
        long total = sql.first("select count(*) " + from + where, (ResultSet count) -> count.getLong(1), values.toArray()).orElse(0L);
        return PageOf.of(items, total, page);
    }

    private String order(String asked) {
        if (asked == null) {
            return usual;
        }
        String column = sortable.get(asked.replaceFirst("^-", ""));
        if (column == null) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST, null, List.of(
                new FieldError("sort", "unknown-sort", Map.of("allowed", String.join(", ", sortable.keySet().stream().sorted().toList())))));
        }
        return column + (asked.startsWith("-") ? " desc, " : ", ") + usual;
    }
}
