package org.onepermit.report.check;

import java.time.Instant;
import java.time.LocalDate;

/** What was entered, by whom and from where. */
public record KnownFactView(
    String permitNo, FactKind kind, LocalDate from, LocalDate to, String source, String enteredBy, Instant enteredAt) {
}
