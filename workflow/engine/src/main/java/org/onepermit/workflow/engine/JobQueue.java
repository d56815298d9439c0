package org.onepermit.workflow.engine;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.operaton.bpm.engine.impl.util.ClockUtil;

/**
 * Finds free jobs: never handed out, or handed out and not answered in time. The engine's own queries read and sort every job
 * of a type for that; these read no more rows of the index (type, end of lock, creation, retries) than they return.
 */
final class JobQueue {

    private static final int TYPES_PER_QUERY = 50;
    private static final String NEVER_TAKEN =
            "from ACT_RU_EXT_TASK where TOPIC_NAME_ = ? and LOCK_EXP_TIME_ is null and RETRIES_ > 0";
    private static final String OVERDUE =
            "from ACT_RU_EXT_TASK where TOPIC_NAME_ = ? and LOCK_EXP_TIME_ <= ? and RETRIES_ > 0";
    private static final String IS_AVAILABLE =
            "select ? from dual where exists (select 1 " + NEVER_TAKEN + ") or exists (select 1 " + OVERDUE + ")";
    private static final String OLDEST = "select ID_ from ("
            + "(select ID_, CREATE_TIME_ " + NEVER_TAKEN + " order by CREATE_TIME_ limit ?) union all"
            + " (select ID_, CREATE_TIME_ " + OVERDUE + " order by LOCK_EXP_TIME_ limit ?)) free order by CREATE_TIME_ limit ?";

    private final Supplier<Connection> connection;

    JobQueue(Supplier<Connection> connection) {
        this.connection = connection;
    }

    /** Those of the given types of which a job is free now. */
    List<String> available(List<String> types) {
        List<String> available = new ArrayList<>();
        for (int from = 0; from < types.size(); from += TYPES_PER_QUERY) {
            List<String> some = types.subList(from, Math.min(types.size(), from + TYPES_PER_QUERY));
            List<Object> values = new ArrayList<>();
            some.forEach(type -> values.addAll(List.of(type, type, type, now())));
            available.addAll(read(String.join(" union all ", Collections.nCopies(some.size(), IS_AVAILABLE)), values));
        }
        return available;
    }

    /** The ids of free jobs of a type, oldest first. */
    List<String> oldest(String type, int limit) {
        return read(OLDEST, List.of(type, limit, type, now(), limit, limit));
    }

    private static Timestamp now() {
        return new Timestamp(ClockUtil.getCurrentTime().getTime());
    }

    private List<String> read(String query, List<Object> values) {
        try (PreparedStatement statement = connection.get().prepareStatement(query)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<String> first = new ArrayList<>();
                while (rows.next()) {
                    first.add(rows.getString(1));
                }
                return first;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
