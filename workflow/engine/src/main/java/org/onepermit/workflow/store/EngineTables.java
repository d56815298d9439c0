package org.onepermit.workflow.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Watches over the creation of the engine's own tables. Each statement of it commits by itself, so a kill half-way
 * leaves some of them; the next start then drops those, which hold nothing yet, and creates all anew.
 */
public final class EngineTables {

    private static final int ONLY_ROW = 1;
    private static final int PATIENCE_SECONDS = 120;

    private EngineTables() {
    }

    /** Runs the creation (or the check that nothing is to be created) with no other engine doing so meanwhile. */
    public static <T> T create(DataSource dataSource, Supplier<T> creation) {
        try (Connection connection = dataSource.getConnection()) {
            // An engine on the same pool may have left it otherwise.
            connection.setAutoCommit(true);
            refuseTablesOfOthers(connection);
            Sql sql = new Sql(() -> connection);
            sql.list("select get_lock(concat(database(), '.engine_schema'), ?)", row -> row.getInt(1), PATIENCE_SECONDS);
            try {
                return createLocked(sql, creation);
            } finally {
                sql.list("select release_lock(concat(database(), '.engine_schema'))", row -> row.getInt(1));
            }
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    private static <T> T createLocked(Sql sql, Supplier<T> creation) {
        Optional<Boolean> complete = sql.first("select complete from engine_schema where id = ?",
                row -> row.getBoolean(1), ONLY_ROW);
        if (complete.isEmpty()) {
            sql.update("insert into engine_schema (id, complete) values (?, 0)", ONLY_ROW);
        } else if (!complete.get()) {
            dropAll(sql);
        }
        T created = creation.get();
        dropCascadesWithinIncidents(sql);
        EngineIndexes.add(sql);
        sql.update("update engine_schema set complete = 1 where id = ?", ONLY_ROW);
        return created;
    }

    /**
     * MySQL 9 follows the cascades from incidents to incidents without end and then refuses to delete any of them. The engine deletes
     * dependent incidents itself, so nothing rests on these two constraints.
     */
    private static void dropCascadesWithinIncidents(Sql sql) {
        sql.list("select constraint_name from information_schema.referential_constraints where constraint_schema = database()"
                + " and table_name = 'ACT_RU_INCIDENT' and referenced_table_name = 'ACT_RU_INCIDENT'", row -> row.getString(1))
                .forEach(constraint -> sql.update("alter table ACT_RU_INCIDENT drop foreign key " + constraint));
    }

    /** Unless told otherwise, the driver shows the engine tables of every schema, and it would take them for its own. */
    private static void refuseTablesOfOthers(Connection connection) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, null, "ACT_GE_PROPERTY", null)) {
            while (tables.next()) {
                if (!tables.getString("TABLE_CAT").equals(connection.getCatalog())) {
                    throw new IllegalStateException("connections need the property nullDatabaseMeansCurrent=true,"
                            + " for another schema of the server holds engine tables, too");
                }
            }
        }
    }

    private static void dropAll(Sql sql) {
        List<String> tables = sql.list("select table_name from information_schema.tables"
                + " where table_schema = database() and table_name like 'ACT\\_%'", row -> row.getString(1));
        sql.update("set foreign_key_checks = 0");
        try {
            tables.forEach(table -> sql.update("drop table " + table));
        } finally {
            sql.update("set foreign_key_checks = 1");
        }
    }
}
