package org.onepermit.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.onepermit.platform.database.Sql;

/** Table {@code idempotency}. */
@ApplicationScoped
class IdempotencyRows {

    private static final int DUPLICATE = 1062;

    private final Sql sql;

    IdempotencyRows(Sql sql) {
        this.sql = sql;
    }

    /**
     * Takes the key for this transaction. Waits while another transaction holds it; if that one commits, the key is not ours.
     *
     * @return false if the key was used before
     */
    boolean claim(String id, String requestHash) {
        try {
            sql.update("INSERT INTO idempotency (id, request_hash, status, created_at) VALUES (?, ?, 0, ?)", id, requestHash, Instant.now());
            return true;
        } catch (PersistenceException e) {
            if (e.getCause() instanceof SQLException cause && cause.getErrorCode() == DUPLICATE) {
                return false;
            }
            throw e;
        }
    }

    void keep(String id, StoredAnswer answer) {
        sql.update("UPDATE idempotency SET status = ?, location = ?, etag = ?, body = ? WHERE id = ?", answer.status(),
            answer.location(), answer.etag(), answer.body(), id);
    }

    Optional<StoredAnswer> find(String id) {
        return sql.first("SELECT request_hash, status, location, etag, body FROM idempotency WHERE id = ?",
            row -> new StoredAnswer(row.getString(1), row.getInt(2), row.getString(3), row.getString(4), row.getString(5)), id);
    }

    int purge(Instant before, int limit) {
        return sql.update("DELETE FROM idempotency WHERE created_at < ? LIMIT ?", before, limit);
    }
}
