package org.onepermit.inspection.enforcement.rules;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onepermit.platform.codes.Table;

/** The fines of G.2 with the days on which each is in force. What the table does not hold is unknown, not allowed. */
public final class PenaltyTable {

    private final List<PenaltyRange> ranges;
    private final String version;

    private PenaltyTable(List<PenaltyRange> ranges, String version) {
        this.ranges = ranges;
        this.version = version;
    }

    /** The table that comes with this release. */
    public static PenaltyTable bundled() {
        List<String[]> rows = Table.rows(PenaltyTable.class, "penalties.csv");
        String text = rows.stream().map(cells -> String.join(",", cells)).collect(Collectors.joining("\n"));
        return new PenaltyTable(rows.stream().map(PenaltyTable::range).toList(), sha256(text));
    }

    /** SHA-256 of the rows: which edition of the table a decision was made with. */
    public String version() {
        return version;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
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
