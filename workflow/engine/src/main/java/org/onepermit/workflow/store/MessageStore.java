package org.onepermit.workflow.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.onepermit.workflow.values.Digest;

/** Messages that wait for their time to live, and which process each has reached. */
public final class MessageStore {

    private static final String COLUMNS = "m.id, m.name, m.correlation_key, m.variables";

    private final Sql sql;

    /** Creates a store on the connection of the current transaction. */
    public MessageStore(Supplier<Connection> connection) {
        this.sql = new Sql(connection);
    }

    /** Keeps a message; fails as a duplicate when one with that identity is alive. */
    public void insert(BufferedMessage message, String eventName, String identity, Instant now, Instant expiry) {
        if (identity != null) {
            sql.update("delete from message_buffer where identity = ? and expires_at <= ?",
                    identity, now.toEpochMilli());
        }
        sql.update("insert into message_buffer (id, event_name, name, correlation_key, key_digest, identity, variables,"
                        + " expires_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
                message.id(), eventName, message.name(), message.correlationKey(),
                Digest.of(message.correlationKey()), identity, message.variables(), expiry.toEpochMilli());
    }

    /** Notes that a message reaches a process; false when it already has. */
    public boolean claim(long messageId, String processId) {
        return sql.update("insert ignore into message_correlation (message_id, process_id) values (?, ?)",
                messageId, processId) == 1;
    }

    /** The processes that a message has reached. */
    public List<String> reached(long messageId) {
        return sql.list("select process_id from message_correlation where message_id = ?",
                row -> row.getString(1), messageId);
    }

    /** The living messages under an event name, oldest first. */
    public List<BufferedMessage> underEvent(String eventName, Instant now) {
        return sql.list("select " + COLUMNS + " from message_buffer m"
                + " where m.event_name = ? and m.expires_at > ? order by m.id",
                MessageStore::message, eventName, now.toEpochMilli());
    }

    /** The living messages with a correlation key that have not reached a process, oldest first. */
    public List<BufferedMessage> forKey(String correlationKey, String processId, Instant now) {
        return sql.list("select " + COLUMNS + " from message_buffer m where m.key_digest = ? and m.expires_at > ?"
                + " and not exists (select 1 from message_correlation c"
                + " where c.message_id = m.id and c.process_id = ?) order by m.id",
                MessageStore::message, Digest.of(correlationKey), now.toEpochMilli(), processId);
    }

    /** A page of the living messages that have reached no process, oldest first, after a given id. */
    public List<BufferedMessage> unclaimed(long afterId, int limit, Instant now) {
        return sql.list("select " + COLUMNS + " from message_buffer m where m.id > ? and m.expires_at > ?"
                + " and not exists (select 1 from message_correlation c where c.message_id = m.id)"
                + " order by m.id limit ?",
                MessageStore::message, afterId, now.toEpochMilli(), limit);
    }

    /** Drops up to {@code limit} expired messages; tells how many. */
    public int dropExpired(int limit, Instant now) {
        sql.update("delete from message_correlation where message_id in (select id from message_buffer"
                + " where expires_at <= ?)", now.toEpochMilli());
        return sql.update("delete from message_buffer where expires_at <= ? limit ?", now.toEpochMilli(), limit);
    }

    private static BufferedMessage message(ResultSet row) throws SQLException {
        return new BufferedMessage(row.getLong(1), row.getString(2), row.getString(3), row.getString(4));
    }
}
