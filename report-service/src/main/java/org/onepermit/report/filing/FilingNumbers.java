package org.onepermit.report.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.onepermit.platform.database.Sql;

/** Numbers things of one kind by the day: the row of the day stays locked until the caller commits, so no number is given twice. */
@ApplicationScoped
public class FilingNumbers {

    private final Sql sql;

    FilingNumbers(Sql sql) {
        this.sql = sql;
    }

    /** @param prefix two letters that say of what kind, such as {@code PL} for 批量 */
    public String next(String prefix, LocalDate day) {
        sql.update("INSERT INTO filing_sequence (name, day, taken) VALUES (?, ?, 1) ON DUPLICATE KEY UPDATE taken = taken + 1", prefix, day);
        int taken = sql.first("SELECT taken FROM filing_sequence WHERE name = ? AND day = ?", row -> row.getInt(1), prefix, day).orElseThrow();
        return "%s%s%04d".formatted(prefix, DateTimeFormatter.BASIC_ISO_DATE.format(day), taken);
    }
}
