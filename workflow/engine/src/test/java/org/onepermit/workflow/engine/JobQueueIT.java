package org.onepermit.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onepermit.workflow.EmbeddedEngine;
import org.onepermit.workflow.testing.TestDatabase;
import org.onepermit.workflow.testing.TestDatabase.Schema;

/** Which jobs are free, in which order, and that looking for them reads only them. */
class JobQueueIT {

    private static final int IDLE_JOBS = 5_000;
    private static final long SECOND = 1_000;

    private final long now = System.currentTimeMillis();
    private Connection connection;
    private JobQueue queue;

    @BeforeEach
    void fill() throws SQLException {
        Schema schema = TestDatabase.newSchema();
        EmbeddedEngine.start(schema.url(), schema.user(), schema.password(), 0).close();
        connection = DriverManager.getConnection(schema.url(), schema.user(), schema.password());
        queue = new JobQueue(() -> connection);
        try (Statement statement = connection.createStatement()) {
            // The jobs alone matter here.
            statement.execute("set foreign_key_checks = 0");
        }
        connection.setAutoCommit(false);
        for (int i = 0; i < IDLE_JOBS; i++) {
            job("idle-" + i, "idle", -i, null, 3);
        }
        job("younger", "wanted", -10, null, 3);
        job("older", "wanted", -30, null, 3);
        job("taken", "wanted", -50, 60L, 3);
        job("overdue", "wanted", -20, -5L, 3);
        job("failed", "wanted", -40, -40L, 0);
        job("backing-off", "other", -40, 60L, 2);
        connection.commit();
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void freeJobsComeOldestFirst() {
        assertThat(queue.oldest("wanted", 10)).containsExactly("older", "overdue", "younger");
        assertThat(queue.oldest("wanted", 1)).containsExactly("older");
        assertThat(queue.oldest("other", 10)).isEmpty();
    }

    @Test
    void onlyTypesThatHaveAFreeJobAreAvailable() {
        assertThat(queue.available(List.of("wanted", "idle", "other", "unknown"))).containsExactlyInAnyOrder("wanted", "idle");
    }

    @Test
    void moreTypesThanOneQueryTakesAreAsked() {
        List<String> types = new ArrayList<>(IntStream.range(0, 130).mapToObj(i -> "type-" + i).toList());
        types.add("wanted");
        assertThat(queue.available(types)).containsExactly("wanted");
    }

    @Test
    void lookingDoesNotReadAllThatWaits() throws SQLException {
        long before = rowsRead();
        queue.available(List.of("wanted", "idle", "other"));
        queue.oldest("idle", 5);
        assertThat(rowsRead() - before).isLessThan(200);
    }

    private void job(String id, String type, long createdSeconds, Long lockedSeconds, int retries) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into ACT_RU_EXT_TASK (ID_, REV_, TOPIC_NAME_,"
                + " CREATE_TIME_, LOCK_EXP_TIME_, RETRIES_, SUSPENSION_STATE_, PRIORITY_) values (?, 1, ?, ?, ?, ?, 1, 0)")) {
            insert.setString(1, id);
            insert.setString(2, type);
            insert.setTimestamp(3, at(createdSeconds));
            insert.setTimestamp(4, lockedSeconds == null ? null : at(lockedSeconds));
            insert.setInt(5, retries);
            insert.executeUpdate();
        }
    }

    private Timestamp at(long secondsFromNow) {
        return new Timestamp(now + secondsFromNow * SECOND);
    }

    private long rowsRead() throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(
                "show session status where variable_name in ('Handler_read_next', 'Handler_read_rnd_next', 'Handler_read_prev')")) {
            long sum = 0;
            while (rows.next()) {
                sum += rows.getLong(2);
            }
            return sum;
        }
    }
}
