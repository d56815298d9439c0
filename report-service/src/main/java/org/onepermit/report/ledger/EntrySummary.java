package org.onepermit.report.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.onepermit.report.ledger.rules.Book;
import org.onepermit.report.ledger.rules.EntryKind;
import org.onepermit.report.monitoring.rules.Source;

/**
 * One entry as a list shows it.
 *
 * @param rawAmount as stated, in {@code rawUnit}
 * @param amount    in the canonical unit {@code unit}
 * @param late      entered more than 48 hours after the end of its day (D-07)
 * @param reason    why this version took the place of the one before; null for the first
 * @param attachmentHash SHA-256 of the file that proves the correction; null for none
 */
public record EntrySummary(
    String id, String rootId, int versionNo, String permitNo, Book book, EntryKind kind, LocalDate day, String place, String name,
    BigDecimal rawAmount, String rawUnit, BigDecimal amount, String unit, String note, LocalDate reportedOn, Source source, boolean late,
    String reason, String attachmentHash, String authorName, Instant recordedAt, Instant supersededAt) { }
