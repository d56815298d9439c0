package org.onepermit.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Schema {@code permit} by plain JDBC, for the data set and for the yardstick. */
final class Database {

    private static final int BATCH = 500;

    private final Target target;

    Database(Target target) {
        this.target = target;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(target.database(), "permit", target.databasePassword());
    }

    long count(String query) throws SQLException {
        try (Connection connection = connect(); Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            found.next();
            return found.getLong(1);
        }
    }

    String text(String query) throws SQLException {
        try (Connection connection = connect(); Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            found.next();
            return found.getString(1);
        }
    }

    /** All rows have the same columns. */
    static void insertAll(Connection connection, String table, List<Row> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        connection.setAutoCommit(false);
        try (PreparedStatement batch = connection.prepareStatement(rows.get(0).insertInto(table))) {
            for (int index = 0; index < rows.size(); index++) {
                rows.get(index).addTo(batch);
                if (index % BATCH == BATCH - 1) {
                    batch.executeBatch();
                    connection.commit();
                }
            }
            batch.executeBatch();
            connection.commit();
        }
        connection.setAutoCommit(true);
    }
}
