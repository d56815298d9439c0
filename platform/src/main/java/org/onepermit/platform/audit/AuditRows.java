package org.onepermit.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.onepermit.platform.database.Sql;

/** Tables {@code audit_event} and {@code audit_head}. */
@ApplicationScoped
class AuditRows {

    private static final String COLUMNS =
        "seq, at, actor, actor_name, roles, act, subject_type, subject_id, detail, prev_hash, hash";

    private final Sql sql;

    AuditRows(Sql sql) {
        this.sql = sql;
    }

    /** Newest place in the chain. */
    record Head(long seq, String hash) {}

    Head head() {
        return readHead("SELECT seq, hash FROM audit_head WHERE id = 1");
    }

    /** Holds back every other act of the service until this transaction ends: the chain has one end. */
    Head lockHead() {
        return readHead("SELECT seq, hash FROM audit_head WHERE id = 1 FOR UPDATE");
    }

    void append(AuditEvent e) {
        sql.update("INSERT INTO audit_event (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", e.seq(), e.at(), e.actor(),
            e.actorName(), e.roles(), e.act(), e.subjectType(), e.subjectId(), e.detail(), e.prevHash(), e.hash());
        sql.update("UPDATE audit_head SET seq = ?, hash = ? WHERE id = 1", e.seq(), e.hash());
    }

    List<AuditEvent> after(long seq, int limit) {
        return sql.list("SELECT " + COLUMNS + " FROM audit_event WHERE seq > ? ORDER BY seq LIMIT ?", AuditRows::event, seq, limit);
    }

    List<AuditEvent> of(String subjectType, String subjectId, int limit) {
        return sql.list("SELECT " + COLUMNS + " FROM audit_event WHERE subject_type = ? AND subject_id = ? ORDER BY seq LIMIT ?", AuditRows::event,
            subjectType, subjectId, limit);
    }

    long newestSeq() {
        return sql.first("SELECT COALESCE(MAX(seq), 0) FROM audit_event", row -> row.getLong(1)).orElseThrow();
    }

    /** Last row of each day (UTC+8, the legal day) since an instant. */
    List<AuditRoot> lastOfEachDay(Instant since, LocalDate today) {
        return sql.list("""
            SELECT d.day, e.seq, e.hash
            FROM (SELECT DATE(DATE_ADD(at, INTERVAL 8 HOUR)) AS day, MAX(seq) AS seq FROM audit_event WHERE at >= ? GROUP BY day) d
            JOIN audit_event e ON e.seq = d.seq
            ORDER BY d.day DESC LIMIT 400""", row -> root(row, today), since);
    }

    private Head readHead(String query) {
        return sql.first(query, row -> new Head(row.getLong("seq"), row.getString("hash")))
            .orElseThrow(() -> new IllegalStateException("audit_head has lost its row"));
    }

    private static AuditRoot root(ResultSet row, LocalDate today) throws SQLException {
        LocalDate day = row.getObject("day", LocalDate.class);
        return new AuditRoot(day, row.getLong("seq"), row.getString("hash"), day.isBefore(today));
    }

    private static AuditEvent event(ResultSet row) throws SQLException {
        return new AuditEvent(row.getLong("seq"), Sql.instant(row, "at"), row.getString("actor"), row.getString("actor_name"),
            row.getString("roles"), row.getString("act"), row.getString("subject_type"), row.getString("subject_id"),
            row.getString("detail"), row.getString("prev_hash"), row.getString("hash"));
    }
}
