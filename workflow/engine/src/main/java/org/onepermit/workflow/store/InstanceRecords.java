package org.onepermit.workflow.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.onepermit.workflow.values.EventNames;

/** What is remembered of every instance, also after its end: the engine itself forgets those that have ended. */
public final class InstanceRecords {

    private static final String COLUMNS = "r.instance_key, r.process_id, r.version, r.parent_key,"
            + " coalesce(r.business_key, l.correlation_key) as business_key, r.started_at, r.ended_at, r.outcome,"
            + " r.last_element, coalesce(i.incidents, 0) as incidents";
    private static final String FROM = "instance_record r left join start_lock l on l.instance_key = r.instance_key"
            + " left join (select cast(PROC_INST_ID_ as unsigned) as instance_key, count(*) as incidents"
            + " from ACT_RU_INCIDENT group by PROC_INST_ID_) i on i.instance_key = r.instance_key";
    private static final String WAITS_WITH_KEY = "select cast(s.PROC_INST_ID_ as unsigned) from ACT_RU_EVENT_SUBSCR s"
            + " where s.PROC_INST_ID_ is not null and substring_index(s.EVENT_NAME_, ?, -1) = ?";
    private static final String IS_IN_ELEMENT = "select cast(e.PROC_INST_ID_ as unsigned) from ACT_RU_EXECUTION e"
            + " where e.ACT_ID_ = ?";

    private final Sql sql;

    /** How an instance has ended. */
    public enum Outcome { COMPLETED, CANCELLED }

    /**
     * An instance.
     *
     * @param parentKey the instance that called it, null if none did
     * @param businessKey correlation key of the message that started it, null if none did
     * @param startedAt null for an instance that is older than this record
     * @param endedAt null while it runs; so are {@code outcome} and {@code lastElement}
     * @param lastElement the element that it was in last, as far as the engine knew
     */
    public record InstanceRecord(long key, String processId, int version, Long parentKey, String businessKey,
            Instant startedAt, Instant endedAt, Outcome outcome, String lastElement, long incidents) {
    }

    /**
     * Which instances are wanted.
     *
     * @param text an instance's key, its business key, or a correlation key that it waits with
     * @param elementId an element that a running instance is in, or the last one of an ended instance
     */
    public record Filter(boolean ended, Optional<String> processId, Optional<String> text, Optional<String> elementId) {
    }

    /** Creates the records on the connection of the current transaction. */
    public InstanceRecords(Supplier<Connection> connection) {
        this.sql = new Sql(connection);
    }

    /** Begins the record of an instance. */
    public void started(long key, String processId, int version, Long parentKey, Instant now) {
        sql.update("insert into instance_record (instance_key, process_id, version, parent_key, started_at)"
                + " values (?, ?, ?, ?, ?)", key, processId, version, parentKey, now.toEpochMilli());
    }

    /** Closes the record of an instance; to be called while the place of its key is still held. */
    public void ended(long key, Outcome outcome, String lastElement, Instant now) {
        sql.update("update instance_record set ended_at = ?, outcome = ?, last_element = ?, business_key ="
                + " (select left(l.correlation_key, 255) from start_lock l where l.instance_key = ? limit 1)"
                + " where instance_key = ?", now.toEpochMilli(), outcome.name(), lastElement, key, key);
    }

    /** Begins records of running instances that have none, because they are older than the records. */
    public int adopt() {
        return sql.update("insert ignore into instance_record (instance_key, process_id, version)"
                + " select cast(e.ID_ as unsigned), p.KEY_, p.VERSION_ from ACT_RU_EXECUTION e"
                + " join ACT_RE_PROCDEF p on p.ID_ = e.PROC_DEF_ID_ where e.PARENT_ID_ is null");
    }

    /** Forgets up to {@code limit} instances that ended before a moment; tells how many. */
    public int dropEnded(int limit, Instant before) {
        return sql.update("delete from instance_record where ended_at < ? limit ?", before.toEpochMilli(), limit);
    }

    /** One instance. */
    public Optional<InstanceRecord> find(long key) {
        return sql.first("select " + COLUMNS + " from " + FROM + " where r.instance_key = ?",
                InstanceRecords::instance, key);
    }

    /** A page of the instances in the order of their start, newest first if so wanted. */
    public Page<InstanceRecord> page(Filter filter, boolean newestFirst, int offset, int limit) {
        Where where = new Where().and(filter.ended() ? "r.ended_at is not null" : "r.ended_at is null")
                .and("r.process_id = ?", filter.processId())
                .and(filter.ended() ? "r.last_element = ?" : "r.instance_key in (" + IS_IN_ELEMENT + ")",
                        filter.elementId());
        filter.text().ifPresent(text -> where.and("r.instance_key = ? or r.business_key = ? or l.correlation_key = ?"
                + " or r.instance_key in (" + WAITS_WITH_KEY + ")", number(text), text, text,
                String.valueOf(EventNames.SEPARATOR), text));
        String order = newestFirst ? "r.instance_key desc" : "r.instance_key";
        return where.page(sql, List.of(), COLUMNS, FROM, order, offset, limit, InstanceRecords::instance);
    }

    private static long number(String text) {
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : -1;
    }

    private static InstanceRecord instance(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new InstanceRecord(row.getLong("instance_key"), row.getString("process_id"), row.getInt("version"),
                Where.number(row, "parent_key"), row.getString("business_key"), instant(row, "started_at"),
                instant(row, "ended_at"), outcome == null ? null : Outcome.valueOf(outcome),
                row.getString("last_element"), row.getLong("incidents"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Long millis = Where.number(row, column);
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }
}
