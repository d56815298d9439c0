package org.onepermit.workflow.store;

import java.sql.Connection;
import java.time.Duration;
import java.util.function.Supplier;

/** How far the legal clock is ahead of the machine's, kept across restarts. */
public final class ClockOffset {

    private static final int ONLY_ROW = 1;

    private final Sql sql;

    /** Creates the store on the connection of the current transaction. */
    public ClockOffset(Supplier<Connection> connection) {
        this.sql = new Sql(connection);
    }

    /** The offset that was kept last; none at first. */
    public Duration get() {
        return sql.first("select offset_seconds from legal_clock where id = ?",
                row -> Duration.ofSeconds(row.getLong(1)), ONLY_ROW).orElse(Duration.ZERO);
    }

    /** Keeps an offset. */
    public void put(Duration offset) {
        sql.update("delete from legal_clock where id = ?", ONLY_ROW);
        sql.update("insert into legal_clock (id, offset_seconds) values (?, ?)", ONLY_ROW, offset.toSeconds());
    }
}
