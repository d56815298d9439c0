package org.onepermit.workflow.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.onepermit.workflow.values.EventNames;

/** Messages that running instances wait for, for operators. */
public final class SubscriptionList {

    private static final String COLUMNS =
            "s.ID_, s.EVENT_NAME_, s.PROC_INST_ID_, p.KEY_, p.VERSION_, s.ACTIVITY_ID_, s.CREATED_";
    private static final String FROM = "ACT_RU_EVENT_SUBSCR s join ACT_RU_EXECUTION e on e.ID_ = s.EXECUTION_ID_"
            + " join ACT_RE_PROCDEF p on p.ID_ = e.PROC_DEF_ID_";
    private static final String ORDER = "s.CREATED_, cast(s.ID_ as unsigned)";

    private final Sql sql;

    /** An element that waits; name and key are null when they are too long for the engine, which then keeps a hash of them. */
    public record Subscription(long key, String messageName, String correlationKey, long instanceKey, String processId,
            int version, String elementId, Instant since) {
    }

    /** Creates the list on the connection of the current transaction. */
    public SubscriptionList(Supplier<Connection> connection) {
        this.sql = new Sql(connection);
    }

    /** A page of what waits for a message, with that name and key where given, the longest waiting on top. */
    public Page<Subscription> page(Optional<String> messageName, Optional<String> correlationKey,
            OptionalLong instanceKey, int offset, int limit) {
        String separator = String.valueOf(EventNames.SEPARATOR);
        Where where = new Where().and("s.EVENT_TYPE_ = 'message'");
        messageName.ifPresent(name -> where.and("substring_index(s.EVENT_NAME_, ?, 1) = ?", separator, name));
        correlationKey.ifPresent(key -> where.and("substring_index(s.EVENT_NAME_, ?, -1) = ?", separator, key));
        instanceKey.ifPresent(key -> where.and("s.PROC_INST_ID_ = ?", String.valueOf(key)));
        return where.page(sql, List.of(), COLUMNS, FROM, ORDER, offset, limit, SubscriptionList::subscription);
    }

    private static Subscription subscription(ResultSet row) throws SQLException {
        String event = row.getString("EVENT_NAME_");
        int end = event.indexOf(EventNames.SEPARATOR);
        return new Subscription(Long.parseLong(row.getString("ID_")), end < 0 ? null : event.substring(0, end),
                end < 0 ? null : event.substring(end + 1), Long.parseLong(row.getString("PROC_INST_ID_")),
                row.getString("KEY_"), row.getInt("VERSION_"), row.getString("ACTIVITY_ID_"),
                row.getTimestamp("CREATED_").toInstant());
    }
}
