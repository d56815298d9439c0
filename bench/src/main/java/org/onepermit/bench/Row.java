package org.onepermit.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A row of any table by column name, to be read once and written many times with a few values changed. */
public record Row(Map<String, Object> values) {

    public static Row empty() {
        return new Row(new LinkedHashMap<>());
    }

    /** All rows that the query finds. */
    static List<Row> read(Connection connection, String query, Object... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            bind(statement, List.of(arguments));
            try (ResultSet found = statement.executeQuery()) {
                List<Row> rows = new ArrayList<>();
                while (found.next()) {
                    rows.add(current(found));
                }
                return rows;
            }
        }
    }

    private static Row current(ResultSet found) throws SQLException {
        ResultSetMetaData columns = found.getMetaData();
        Map<String, Object> values = new LinkedHashMap<>();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            values.put(columns.getColumnName(column), found.getObject(column));
        }
        return new Row(values);
    }

    /** The same row with another value. */
    public Row with(String column, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(values);
        changed.put(column, value);
        return new Row(changed);
    }

    public Object get(String column) {
        return values.get(column);
    }

    /** The statement that inserts a row of these columns; identifiers come from the database itself. */
    String insertInto(String table) {
        return "INSERT INTO %s (%s) VALUES (%s)".formatted(table, String.join(", ", values.keySet()),
                String.join(", ", Collections.nCopies(values.size(), "?")));
    }

    /** The statement that overwrites a whole row by its id, as the persistence layer does. */
    String update(String table) {
        return "UPDATE %s SET %s WHERE id = ?".formatted(table, String.join(", ",
                values.keySet().stream().map(column -> column + " = ?").toList()));
    }

    void insert(Connection connection, String table) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(insertInto(table))) {
            bind(statement, new ArrayList<>(values.values()));
            statement.executeUpdate();
        }
    }

    void addTo(PreparedStatement batch) throws SQLException {
        bind(batch, new ArrayList<>(values.values()));
        batch.addBatch();
    }

    static void bind(PreparedStatement statement, List<?> arguments) throws SQLException {
        for (int index = 0; index < arguments.size(); index++) {
            statement.setObject(index + 1, arguments.get(index));
        }
    }
}
