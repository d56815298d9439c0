package org.onepermit.national.exchange;

import java.time.Instant;

/** A row of the list of what came in. */
public record ReceivedSummary(ReceivedKind kind, String subject, int revision, Instant receivedAt) {
}
