package org.onepermit.workflow.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Our own tables; the engine creates its own. */
public final class Schema {

    private static final String HISTORY_TABLE = "workflow_schema_history";

    private Schema() {
    }

    /** Brings our tables up to date. */
    public static void migrate(DataSource dataSource) {
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/workflow")
                .table(HISTORY_TABLE)
                // The engine's tables share the schema and may have come first.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
