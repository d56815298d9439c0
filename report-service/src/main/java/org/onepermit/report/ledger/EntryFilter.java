package org.onepermit.report.ledger;

import java.time.LocalDate;
import org.onepermit.report.ledger.rules.Book;
import org.onepermit.report.ledger.rules.EntryKind;

/** Which entries are wanted; what is null does not matter. Versions that were superseded are left out unless asked for. */
public record EntryFilter(
    String permitNo, Book book, EntryKind kind, String place, LocalDate from, LocalDate to, boolean lateOnly, boolean withSuperseded) { }
