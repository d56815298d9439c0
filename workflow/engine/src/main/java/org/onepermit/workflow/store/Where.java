package org.onepermit.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The condition of a list, put together from the filters that are set; reads a page of what matches. */
final class Where {

    private final StringBuilder text = new StringBuilder("1 = 1");
    private final List<Object> values = new ArrayList<>();

    /** Adds a condition with its values, which may not be absent. */
    Where and(String condition, Object... given) {
        text.append(" and (").append(condition).append(')');
        values.addAll(Arrays.asList(given));
        return this;
    }

    /** Adds a condition on one value, when the filter is set. */
    Where and(String condition, Optional<?> filter) {
        return filter.isPresent() ? and(condition, filter.get()) : this;
    }

    /**
     * Reads a page.
     *
     * @param inColumns values for the places within {@code columns}
     * @param from tables and joins that every row needs
     */
    <T> Page<T> page(Sql sql, List<?> inColumns, String columns, String from, String order, int offset, int limit,
            Sql.Row<T> row) {
        List<Object> bounded = new ArrayList<>(inColumns);
        bounded.addAll(values);
        bounded.add(limit);
        bounded.add(offset);
        List<T> items = sql.list("select " + columns + " from " + from + " where " + text + " order by " + order
                + " limit ? offset ?", row, bounded.toArray());
        long total = sql.first("select count(*) from " + from + " where " + text, first -> first.getLong(1),
                values.toArray()).orElseThrow();
        return new Page<>(items, total);
    }

    /** A column that may hold nothing. */
    static Long number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }
}
