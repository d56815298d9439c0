package org.onepermit.workflow.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** Timers that have not fired, for operators. */
public final class TimerList {

    private static final String COLUMNS =
            "j.ID_, j.PROCESS_INSTANCE_ID_, p.KEY_, p.VERSION_, d.ACT_ID_, j.DUEDATE_, j.RETRIES_";
    private static final String FROM = "ACT_RU_JOB j join ACT_RE_PROCDEF p on p.ID_ = j.PROCESS_DEF_ID_"
            + " left join ACT_RU_JOBDEF d on d.ID_ = j.JOB_DEF_ID_";
    private static final String ORDER = "j.DUEDATE_, cast(j.ID_ as unsigned)";

    private final Sql sql;

    /**
     * A timer.
     *
     * @param instanceKey null for a timer that starts a process
     * @param failed it has fired, what followed has failed, and an incident tells of it
     */
    public record OpenTimer(long key, Long instanceKey, String processId, int version, String elementId, Instant dueAt,
            boolean failed) {
    }

    /** Creates the list on the connection of the current transaction. */
    public TimerList(Supplier<Connection> connection) {
        this.sql = new Sql(connection);
    }

    /** A page of the timers, the first to fire on top. */
    public Page<OpenTimer> page(Optional<String> processId, OptionalLong instanceKey, int offset, int limit) {
        Where where = timers().and("p.KEY_ = ?", processId);
        instanceKey.ifPresent(key -> where.and("j.PROCESS_INSTANCE_ID_ = ?", String.valueOf(key)));
        return where.page(sql, List.of(), COLUMNS, FROM, ORDER, offset, limit, TimerList::timer);
    }

    private static Where timers() {
        return new Where().and("j.TYPE_ = 'timer'").and("j.DUEDATE_ is not null");
    }

    private static OpenTimer timer(ResultSet row) throws SQLException {
        return new OpenTimer(Long.parseLong(row.getString("ID_")), Where.number(row, "PROCESS_INSTANCE_ID_"),
                row.getString("KEY_"), row.getInt("VERSION_"), row.getString("ACT_ID_"),
                row.getTimestamp("DUEDATE_").toInstant(), row.getInt("RETRIES_") == 0);
    }
}
