package org.onepermit.permit.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.onepermit.platform.database.Sql;

/**
 * Numbers applications: {@code SQ}, the day, the division, and a sequence within both (B-06). The national number of the permit is never
 * made here. The row of the day and division stays locked until the caller commits, so no number is given twice.
 */
@ApplicationScoped
class ApplicationNumbers {

    private final Sql sql;

    ApplicationNumbers(Sql sql) {
        this.sql = sql;
    }

    String next(LocalDate day, String division) {
        sql.update("INSERT INTO application_sequence (day, division, taken) VALUES (?, ?, 1) ON DUPLICATE KEY UPDATE taken = taken + 1",
            day, division);
        int taken = sql.first("SELECT taken FROM application_sequence WHERE day = ? AND division = ?", row -> row.getInt(1), day, division)
            .orElseThrow();
        return "SQ%s%s%06d".formatted(DateTimeFormatter.BASIC_ISO_DATE.format(day), division, taken);
    }
}
