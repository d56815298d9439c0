package org.onepermit.workflow.store;

import java.sql.Connection;
import java.util.Optional;
import java.util.function.Supplier;
import org.onepermit.workflow.values.Digest;

/** At most one running instance per process and correlation key is started by messages; this is who holds the place. */
public final class StartLocks {

    private final Sql sql;

    /** A place that has become free. */
    public record Released(String processId, String correlationKey) {
    }

    /** Creates the locks on the connection of the current transaction. */
    public StartLocks(Supplier<Connection> connection) {
        this.sql = new Sql(connection);
    }

    /** Takes the place before its instance exists; false when another instance has it. */
    public boolean take(String processId, String correlationKey) {
        return sql.update("insert ignore into start_lock (process_id, key_digest, correlation_key) values (?, ?, ?)",
                processId, Digest.of(correlationKey), correlationKey) == 1;
    }

    /** Gives back a place that was taken in this transaction for nothing. */
    public void giveBack(String processId, String correlationKey) {
        sql.update("delete from start_lock where process_id = ? and key_digest = ?",
                processId, Digest.of(correlationKey));
    }

    /** Notes the instance that a taken place belongs to. */
    public void assign(String processId, String correlationKey, long instanceKey) {
        sql.update("update start_lock set instance_key = ? where process_id = ? and key_digest = ?",
                instanceKey, processId, Digest.of(correlationKey));
    }

    /** Frees the place of an instance that ends, if it has one. */
    public Optional<Released> release(long instanceKey) {
        Optional<Released> held = sql.first(
                "select process_id, correlation_key from start_lock where instance_key = ?",
                row -> new Released(row.getString(1), row.getString(2)), instanceKey);
        held.ifPresent(lock -> sql.update("delete from start_lock where instance_key = ?", instanceKey));
        return held;
    }
}
