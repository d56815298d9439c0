package org.onepermit.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The least a submission can cost: the rows one submission really wrote, written again by plain JDBC, one transaction each, with the
 * same contended head of the audit chain. They go to tables of the same shape beside the real ones, since a row written past the
 * service would break the audit chain.
 */
final class Yardstick implements AutoCloseable {

    private static final String PREFIX = "bench_";
    private static final List<String> TABLES =
            List.of("application", "notice", "outbox", "audit_event", "audit_head", "case_event");

    private final Database database;
    private final Row application;
    private final Row notice;
    private final Row message;
    private final Row audit;
    private final Row event;

    /** @param submitted number of an application that was submitted through the interface */
    Yardstick(Database database, String submitted) throws SQLException {
        this.database = database;
        try (Connection connection = database.connect()) {
            application = only(connection, "SELECT * FROM application WHERE application_no = ?", submitted);
            notice = only(connection, "SELECT * FROM notice WHERE text_key = 'submitted' AND application_no = ?", submitted);
            message = only(connection,
                    "SELECT * FROM outbox WHERE message_name = 'Msg_ApplicationSubmitted' AND correlation_key = ?", submitted);
            audit = only(connection, "SELECT * FROM audit_event WHERE act = 'submit-application' AND subject_id = ?", submitted);
            event = only(connection, "SELECT * FROM case_event WHERE act = 'submit-application' AND case_id = ?", submitted);
            createTables(connection);
        }
    }

    private static Row only(Connection connection, String query, String number) throws SQLException {
        List<Row> rows = Row.read(connection, query, number);
        if (rows.size() != 1) {
            throw new IllegalStateException("a submission writes one row, found " + rows.size() + ": " + query);
        }
        return rows.get(0);
    }

    private static void createTables(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.execute("DROP TABLE IF EXISTS " + PREFIX + table);
                statement.execute("CREATE TABLE " + PREFIX + table + " LIKE " + table);
            }
            statement.execute("INSERT INTO " + PREFIX + "audit_head SELECT * FROM audit_head");
        }
    }

    /** Ids of {@code count} rows that stand for drafts. */
    Queue<String> drafts(int count, int series) throws SQLException {
        List<Row> rows = new ArrayList<>();
        Queue<String> ids = new ConcurrentLinkedQueue<>();
        for (int index = 0; index < count; index++) {
            Row row = application.with("id", Names.id()).with("application_no", Names.applicationNo(series, index))
                    .with("status", "DRAFT");
            rows.add(row);
            ids.add((String) row.get("id"));
        }
        try (Connection connection = database.connect()) {
            Database.insertAll(connection, PREFIX + "application", rows);
        }
        return ids;
    }

    /** Writes what a submission of the draft with this id would. */
    void write(Connection connection, String id) throws SQLException {
        connection.setAutoCommit(false);
        overwrite(connection, id);
        notice.with("id", Names.id()).insert(connection, PREFIX + "notice");
        message.with("id", Names.id()).insert(connection, PREFIX + "outbox");
        event.with("id", Names.id()).insert(connection, PREFIX + "case_event");
        audit.with("seq", nextInChain(connection)).insert(connection, PREFIX + "audit_event");
        connection.commit();
    }

    private void overwrite(Connection connection, String id) throws SQLException {
        Object number = Row.read(connection, "SELECT application_no FROM " + PREFIX + "application WHERE id = ? FOR UPDATE", id)
                .get(0).get("application_no");
        Row submitted = application.with("id", id).with("application_no", number);
        try (PreparedStatement statement = connection.prepareStatement(submitted.update(PREFIX + "application"))) {
            List<Object> arguments = new ArrayList<>(submitted.values().values());
            arguments.add(id);
            Row.bind(statement, arguments);
            statement.executeUpdate();
        }
    }

    private static long nextInChain(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            long next;
            try (ResultSet head = statement.executeQuery("SELECT seq + 1 FROM " + PREFIX + "audit_head WHERE id = 1 FOR UPDATE")) {
                head.next();
                next = head.getLong(1);
            }
            statement.executeUpdate("UPDATE " + PREFIX + "audit_head SET seq = " + next + " WHERE id = 1");
            return next;
        }
    }

    @Override
    public void close() throws SQLException {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.execute("DROP TABLE IF EXISTS " + PREFIX + table);
            }
        }
    }
}
