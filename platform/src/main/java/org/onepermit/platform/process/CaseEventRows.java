package org.onepermit.platform.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.onepermit.platform.database.Sql;

/** Table {@code case_event}. */
@ApplicationScoped
class CaseEventRows {

    private static final TypeReference<Map<String, Object>> DETAIL = new TypeReference<>() {};
    private static final int LONGEST_TIMELINE = 1000;

    private final Sql sql;
    private final ObjectMapper json;

    CaseEventRows(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** @param once key under which the event counts once, however often it is told; null to count it every time */
    void insert(CaseEvent e, String once) {
        sql.update("""
            INSERT INTO case_event
              (id, case_id, at, process_id, element_id, waits_at, kind, actor, actor_name, role, act, detail, once)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE id = id""", e.id(), e.caseId(), e.at(), e.processId(), e.elementId(), e.waitsAt(), e.kind().name(),
            e.actor(), e.actorName(), e.role(), e.act(), write(e.detail()), once);
    }

    List<CaseEvent> of(String caseId) {
        return sql.list("SELECT * FROM case_event WHERE case_id = ? ORDER BY id LIMIT " + LONGEST_TIMELINE, this::event, caseId);
    }

    private CaseEvent event(ResultSet row) throws SQLException {
        return new CaseEvent(row.getString("id"), row.getString("case_id"), Sql.instant(row, "at"), row.getString("process_id"),
            row.getString("element_id"), row.getString("waits_at"), CaseEvent.Kind.valueOf(row.getString("kind")),
            row.getString("actor"), row.getString("actor_name"), row.getString("role"), row.getString("act"),
            read(row.getString("detail")));
    }

    private String write(Map<String, Object> detail) {
        try {
            return json.writeValueAsString(detail);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("timeline detail is not writable as JSON", e);
        }
    }

    private Map<String, Object> read(String detail) {
        try {
            return json.readValue(detail, DETAIL);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("stored timeline detail is not JSON", e);
        }
    }
}
