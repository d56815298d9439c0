package org.onepermit.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The measured service's schema by plain JDBC. */
public final class Database {

    private static final int BATCH = 500;

    private final Target target;

    public Database(Target target) {
        this.target = target;
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(target.database(), target.schema(), target.databasePassword());
    }

    public long count(String query) throws SQLException {
        try (Connection connection = connect(); Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            found.next();
            return found.getLong(1);
        }
    }

    public String text(String query) throws SQLException {
        try (Connection connection = connect(); Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            found.next();
            return found.getString(1);
        }
    }

    /** All rows have the same columns. */
    public static void insertAll(Connection connection, String table, List<Row> rows) throws SQLException {
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
