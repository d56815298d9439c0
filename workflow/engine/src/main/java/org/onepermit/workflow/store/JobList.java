package org.onepermit.workflow.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** Open jobs of workers, for operators. */
public final class JobList {

    /** Whoever fails a job gives it out of his hands, so a lock without a worker is a back-off. */
    private static final String STATE = "case when t.RETRIES_ = 0 then 'FAILED'"
            + " when t.LOCK_EXP_TIME_ is null or t.LOCK_EXP_TIME_ <= ? then 'FREE'"
            + " when t.WORKER_ID_ is null then 'BACKING_OFF' else 'LOCKED' end";
    private static final String COLUMNS = "t.ID_, t.TOPIC_NAME_, t.PROC_INST_ID_, p.KEY_, p.VERSION_, t.ACT_ID_,"
            + " t.EXECUTION_ID_, t.RETRIES_, t.WORKER_ID_, t.LOCK_EXP_TIME_, t.ERROR_MSG_, t.CREATE_TIME_, " + STATE
            + " as STATE";
    private static final String FROM = "ACT_RU_EXT_TASK t join ACT_RE_PROCDEF p on p.ID_ = t.PROC_DEF_ID_";
    private static final String ORDER = "t.CREATE_TIME_, cast(t.ID_ as unsigned)";

    private final Sql sql;

    /** Where a job stands. */
    public enum State {
        /** Any worker may have it. */
        FREE,
        /** A worker has it until its time-out. */
        LOCKED,
        /** It has failed and rests until it is tried again. */
        BACKING_OFF,
        /** It has failed too often and is an incident. */
        FAILED
    }

    /**
     * A job.
     *
     * @param until end of the worker's time-out or of the back-off; null when the job is neither locked nor backing off
     * @param error what was said at the last failure, null if it never failed
     */
    public record OpenJob(long key, String type, State state, long instanceKey, String processId, int version,
            String elementId, long elementInstanceKey, int retries, String worker, Instant until, String error,
            Instant createdAt) {
    }

    /** Which jobs are wanted. */
    public record Filter(Optional<String> type, Optional<State> state, OptionalLong instanceKey) {
    }

    /** Creates the list on the connection of the current transaction. */
    public JobList(Supplier<Connection> connection) {
        this.sql = new Sql(connection);
    }

    /** A page of the open jobs, oldest first. */
    public Page<OpenJob> page(Filter filter, Instant now, int offset, int limit) {
        Timestamp moment = Timestamp.from(now);
        Where where = new Where().and("t.TOPIC_NAME_ = ?", filter.type());
        filter.instanceKey().ifPresent(key -> where.and("t.PROC_INST_ID_ = ?", String.valueOf(key)));
        filter.state().ifPresent(state -> where.and(STATE + " = ?", moment, state.name()));
        return where.page(sql, List.of(moment), COLUMNS, FROM, ORDER, offset, limit, JobList::job);
    }

    /** One open job. */
    public Optional<OpenJob> find(long key, Instant now) {
        return sql.first("select " + COLUMNS + " from " + FROM + " where t.ID_ = ?", JobList::job,
                Timestamp.from(now), String.valueOf(key));
    }

    private static OpenJob job(ResultSet row) throws SQLException {
        State state = State.valueOf(row.getString("STATE"));
        boolean held = state == State.LOCKED || state == State.BACKING_OFF;
        return new OpenJob(Long.parseLong(row.getString("ID_")), row.getString("TOPIC_NAME_"), state,
                Long.parseLong(row.getString("PROC_INST_ID_")), row.getString("KEY_"), row.getInt("VERSION_"),
                row.getString("ACT_ID_"), Long.parseLong(row.getString("EXECUTION_ID_")), row.getInt("RETRIES_"),
                state == State.LOCKED ? row.getString("WORKER_ID_") : null,
                held ? row.getTimestamp("LOCK_EXP_TIME_").toInstant() : null, row.getString("ERROR_MSG_"),
                row.getTimestamp("CREATE_TIME_").toInstant());
    }
}
