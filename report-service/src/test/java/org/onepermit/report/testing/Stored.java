package org.onepermit.report.testing;

import jakarta.enterprise.context.ApplicationScoped;
import org.onepermit.platform.database.Sql;

/** Looks at rows behind the acts' backs. */
@ApplicationScoped
public class Stored {

    private final Sql sql;

    Stored(Sql sql) {
        this.sql = sql;
    }

    public long count(String table, String where, Object... values) {
        return sql.first("select count(*) from " + table + " where " + where, row -> row.getLong(1), values).orElseThrow();
    }

    public String text(String column, String table, String where, Object... values) {
        return sql.first("select " + column + " from " + table + " where " + where, row -> row.getString(1), values).orElse(null);
    }

    public void change(String update, Object... values) {
        sql.update(update, values);
    }
}
