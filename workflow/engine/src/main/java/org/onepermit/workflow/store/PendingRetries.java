package org.onepermit.workflow.store;

import java.sql.Connection;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** Retries given to a job that is an incident; they count once the incident is resolved. */
public final class PendingRetries {

    private final Sql sql;

    /** Creates the store on the connection of the current transaction. */
    public PendingRetries(Supplier<Connection> connection) {
        this.sql = new Sql(connection);
    }

    /** Replaces the retries that wait for a job. */
    public void put(long jobKey, int retries) {
        sql.update("delete from pending_retries where job_key = ?", jobKey);
        sql.update("insert into pending_retries (job_key, retries) values (?, ?)", jobKey, retries);
    }

    /** Takes the retries that wait for a job, if any. */
    public OptionalInt take(long jobKey) {
        OptionalInt retries = sql.list("select retries from pending_retries where job_key = ?",
                row -> row.getInt(1), jobKey).stream().mapToInt(Integer::intValue).findFirst();
        if (retries.isPresent()) {
            sql.update("delete from pending_retries where job_key = ?", jobKey);
        }
        return retries;
    }
}
