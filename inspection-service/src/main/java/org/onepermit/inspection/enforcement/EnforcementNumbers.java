package org.onepermit.inspection.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.onepermit.platform.database.Sql;

/**
 * Numbers leads and cases: two letters, the day, the division and a sequence within all three. Its row stays locked until the caller
 * commits, so no number is given twice.
 */
@ApplicationScoped
public class EnforcementNumbers {

    private static final String LEAD = "XS";
    private static final String CASE = "AJ";
    private static final String PENALTY = "CF";

    private final Sql sql;

    EnforcementNumbers(Sql sql) {
        this.sql = sql;
    }

    String nextLead(LocalDate day, String division) {
        return next(LEAD, day, division);
    }

    public String nextCase(LocalDate day, String division) {
        return next(CASE, day, division);
    }

    /** The number of the decision (文号), which a citizen quotes: counted within a year and a division. */
    public String nextPenalty(LocalDate day, String division) {
        return "环罚〔%d〕%s-%04d号".formatted(day.getYear(), division, taken(PENALTY, day.withDayOfYear(1), division));
    }

    private String next(String kind, LocalDate day, String division) {
        return "%s%s%s%04d".formatted(kind, DateTimeFormatter.BASIC_ISO_DATE.format(day), division, taken(kind, day, division));
    }

    private int taken(String kind, LocalDate day, String division) {
        sql.update("INSERT INTO enforcement_sequence (kind, day, division, taken) VALUES (?, ?, ?, 1) ON DUPLICATE KEY UPDATE taken = taken + 1",
            kind, day, division);
        return sql.first("SELECT taken FROM enforcement_sequence WHERE kind = ? AND day = ? AND division = ?", row -> row.getInt(1),
            kind, day, division).orElseThrow();
    }
}
