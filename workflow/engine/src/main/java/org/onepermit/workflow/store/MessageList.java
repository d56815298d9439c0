package org.onepermit.workflow.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.onepermit.workflow.values.Digest;
import org.onepermit.workflow.values.VariableDocument;

/** Messages that are kept for their time to live, for operators: without what they carry, which may be personal. */
public final class MessageList {

    private static final String COLUMNS = "m.id, m.name, m.correlation_key, m.variables, m.expires_at, (select count(*)"
            + " from message_correlation c where c.message_id = m.id) as reached";

    private final Sql sql;

    /**
     * A kept message.
     *
     * @param variableNames names of what it carries
     * @param reached how many processes it has reached
     */
    public record KeptMessage(long key, String name, String correlationKey, List<String> variableNames, int reached,
            Instant expiresAt) {
    }

    /** Creates the list on the connection of the current transaction. */
    public MessageList(Supplier<Connection> connection) {
        this.sql = new Sql(connection);
    }

    /** A page of the living messages with that name and key where given, oldest first. */
    public Page<KeptMessage> page(Optional<String> name, Optional<String> correlationKey, Instant now, int offset,
            int limit) {
        return new Where().and("m.expires_at > ?", now.toEpochMilli()).and("m.name = ?", name)
                .and("m.key_digest = ?", correlationKey.map(Digest::of))
                .page(sql, List.of(), COLUMNS, "message_buffer m", "m.id", offset, limit, MessageList::message);
    }

    /** Ends the life of a message now; false when none with that key is alive. */
    public boolean expire(long key, Instant now) {
        return sql.update("update message_buffer set expires_at = ? where id = ? and expires_at > ?",
                now.toEpochMilli(), key, now.toEpochMilli()) == 1;
    }

    private static KeptMessage message(ResultSet row) throws SQLException {
        return new KeptMessage(row.getLong("id"), row.getString("name"), row.getString("correlation_key"),
                VariableDocument.parse(row.getString("variables")).keySet().stream().sorted().toList(),
                row.getInt("reached"), Instant.ofEpochMilli(row.getLong("expires_at")));
    }
}
