package org.onepermit.inspection.draw;

import jakarta.enterprise.context.ApplicationScoped;
import org.onepermit.platform.database.Sql;

/**
 * Numbers batches: {@code CC}, the division, the year and a sequence within both. The row stays locked until the caller commits, so no
 * number is given twice.
 */
@ApplicationScoped
public class BatchNumbers {

    private final Sql sql;

    BatchNumbers(Sql sql) {
        this.sql = sql;
    }

    public String next(String division, int year) {
        String name = "CC" + division + year;
        sql.update("INSERT INTO draw_sequence (name, taken) VALUES (?, 1) ON DUPLICATE KEY UPDATE taken = taken + 1", name);
        return name + "-%03d".formatted(sql.first("SELECT taken FROM draw_sequence WHERE name = ?", row -> row.getInt(1), name).orElseThrow());
    }
}
