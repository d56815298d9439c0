package org.onepermit.national.exchange;

import java.time.Instant;

/** What the sender keeps: the first time this document came. */
public record Receipt(String subject, int version, Instant receivedAt) {
}
