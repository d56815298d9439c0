package org.onepermit.platform.process;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.onepermit.platform.database.Sql;

/** Table {@code outbox}. */
@ApplicationScoped
class OutboxRows {

    private static final String COLUMNS = "o.id, o.message_name, o.correlation_key, o.variables, o.created_at, o.give_up_at, "
        + "o.next_attempt_at, o.attempts, o.state, o.last_error";
    private static final int ERROR_LENGTH = 200;

    private final Sql sql;

    OutboxRows(Sql sql) {
        this.sql = sql;
    }

    void insert(OutboxRow row) {
        sql.update("""
            INSERT INTO outbox (id, message_name, correlation_key, variables, created_at, give_up_at, next_attempt_at, attempts, state)
            VALUES (?, ?, ?, ?, ?, ?, ?, 0, 'PENDING')""", row.id(), row.messageName(), row.correlationKey(), row.variables(),
            row.createdAt(), row.giveUpAt(), row.nextAttemptAt());
    }

    /**
     * Locks messages whose turn it is: the eldest waiting one of each correlation key, so that order is kept however many instances
     * relay. Rows that another instance is sending are skipped, and so is all that waits behind them.
     */
    List<OutboxRow> lockDue(Instant now, int limit) {
        return sql.list("SELECT " + COLUMNS + """
             FROM outbox o
            WHERE o.state = 'PENDING' AND o.next_attempt_at <= ?
              AND NOT EXISTS (SELECT 1 FROM outbox elder
                              WHERE elder.correlation_key = o.correlation_key AND elder.state = 'PENDING' AND elder.id < o.id)
            ORDER BY o.next_attempt_at LIMIT ? FOR UPDATE SKIP LOCKED""", OutboxRows::row, now, limit);
    }

    void sent(String id) {
        sql.update("UPDATE outbox SET state = 'SENT', attempts = attempts + 1, last_error = NULL WHERE id = ?", id);
    }

    void delay(String id, Instant nextAttemptAt, String error) {
        sql.update("UPDATE outbox SET attempts = attempts + 1, next_attempt_at = ?, last_error = ? WHERE id = ?", nextAttemptAt,
            shortened(error), id);
    }

    void dead(String id, String error) {
        sql.update("UPDATE outbox SET state = 'DEAD', attempts = attempts + 1, last_error = ? WHERE id = ?", shortened(error), id);
    }

    /** Gives a dead message a new life; false if it is not dead. */
    boolean revive(String id, Instant now, Instant giveUpAt) {
        return sql.update("""
            UPDATE outbox SET state = 'PENDING', attempts = 0, next_attempt_at = ?, give_up_at = ? WHERE id = ? AND state = 'DEAD'""",
            now, giveUpAt, id) == 1;
    }

    List<OutboxRow> list(OutboxState state, int limit, int offset) {
        return sql.list("SELECT " + COLUMNS + " FROM outbox o WHERE o.state = ? ORDER BY o.id DESC LIMIT ? OFFSET ?",
            OutboxRows::row, state.name(), limit, offset);
    }

    long count(OutboxState state) {
        return sql.first("SELECT COUNT(*) FROM outbox WHERE state = ?", row -> row.getLong(1), state.name()).orElse(0L);
    }

    int purgeSent(Instant before, int limit) {
        return sql.update("DELETE FROM outbox WHERE state = 'SENT' AND created_at < ? LIMIT ?", before, limit);
    }

    private static String shortened(String error) {
        return error == null || error.length() <= ERROR_LENGTH ? error : error.substring(0, ERROR_LENGTH);
    }

    private static OutboxRow row(ResultSet row) throws SQLException {
        return new OutboxRow(row.getString("id"), row.getString("message_name"), row.getString("correlation_key"),
            row.getString("variables"), Sql.instant(row, "created_at"), Sql.instant(row, "give_up_at"),
            Sql.instant(row, "next_attempt_at"), row.getInt("attempts"), OutboxState.valueOf(row.getString("state")),
            row.getString("last_error"));
    }
}
