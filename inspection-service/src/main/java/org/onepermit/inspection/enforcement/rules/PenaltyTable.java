package org.onepermit.inspection.enforcement.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onepermit.platform.codes.Table;

/** The fines of G.2 with the days on which each is in force. What the table does not hold is unknown, not allowed. */
public final class PenaltyTable {

    private final List<PenaltyRange> ranges;

    private PenaltyTable(List<PenaltyRange> ranges) {
        this.ranges = ranges;
    }

    /** The table that comes with this release. */
    public static PenaltyTable bundled() {
        return new PenaltyTable(Table.rows(PenaltyTable.class, "penalties.csv").stream().map(PenaltyTable::range).toList());
    }

    private static PenaltyRange range(String[] cells) {
        return new PenaltyRange(Conduct.valueOf(cells[0]), Circumstance.valueOf(cells[1]), PenaltyRange.Subject.valueOf(cells[2]),
            Force.of(cells[3], cells[4]), new BigDecimal(cells[5]), new BigDecimal(cells[6]), cells[7], cells[8].equals("REVIEW"));
    }

    /** The range in force on a day. */
    public Optional<PenaltyRange> on(LocalDate day, Conduct conduct, Circumstance circumstance, PenaltyRange.Subject subject) {
        return ranges.stream().filter(range -> range.conduct() == conduct && range.circumstance() == circumstance
            && range.subject() == subject && range.force().covers(day)).findFirst();
    }

    /** Every range, in the order of the table. */
    public List<PenaltyRange> all() {
        return ranges;
    }
}
