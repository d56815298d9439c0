package org.onepermit.inspection.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.onepermit.platform.database.Sql;

/** Numbers tasks that were not drawn: {@code JC}, the day, the division and a sequence within both. Its row stays locked until commit. */
@ApplicationScoped
class TaskNumbers {

    private final Sql sql;

    TaskNumbers(Sql sql) {
        this.sql = sql;
    }

    String next(LocalDate day, String division) {
        sql.update("INSERT INTO task_sequence (day, division, taken) VALUES (?, ?, 1) ON DUPLICATE KEY UPDATE taken = taken + 1", day, division);
        int taken = sql.first("SELECT taken FROM task_sequence WHERE day = ? AND division = ?", row -> row.getInt(1), day, division).orElseThrow();
        return "JC%s%s%04d".formatted(DateTimeFormatter.BASIC_ISO_DATE.format(day), division, taken);
    }
}
