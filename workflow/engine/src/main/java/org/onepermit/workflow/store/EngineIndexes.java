package org.onepermit.workflow.store;

import java.util.Map;

/** Indexes that the engine's own tables lack: without them, what looks for work reads all that waits. */
final class EngineIndexes {

    private static final Map<String, String> INDEXES = Map.of(
            // Free jobs of a type, oldest first.
            "ONEPERMIT_EXT_TASK_FREE", "ACT_RU_EXT_TASK (TOPIC_NAME_, LOCK_EXP_TIME_, CREATE_TIME_, RETRIES_)",
            // Steps and timers that are due; most timers are not.
            "ONEPERMIT_JOB_DUE", "ACT_RU_JOB (DUEDATE_)");

    private EngineIndexes() {
    }

    /** Creates those that do not exist yet. */
    static void add(Sql sql) {
        INDEXES.forEach((name, columns) -> {
            if (sql.first("select 1 from information_schema.statistics where table_schema = database() and index_name = ?",
                    row -> row.getInt(1), name).isEmpty()) {
                sql.update("create index " + name + " on " + columns);
            }
        });
    }
}
