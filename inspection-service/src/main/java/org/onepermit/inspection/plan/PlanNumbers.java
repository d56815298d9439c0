package org.onepermit.inspection.plan;

import jakarta.enterprise.context.ApplicationScoped;
import org.onepermit.platform.database.Sql;

/** Numbers plans: {@code JH}, the division, the year and a sequence within both. */
@ApplicationScoped
class PlanNumbers {

    private final Sql sql;

    PlanNumbers(Sql sql) {
        this.sql = sql;
    }

    String next(String division, int year) {
        String name = "JH" + division + year;
        sql.update("INSERT INTO draw_sequence (name, taken) VALUES (?, 1) ON DUPLICATE KEY UPDATE taken = taken + 1", name);
        return name + "-%02d".formatted(sql.first("SELECT taken FROM draw_sequence WHERE name = ?", row -> row.getInt(1), name).orElseThrow());
    }
}
