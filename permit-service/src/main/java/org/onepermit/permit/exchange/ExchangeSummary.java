package org.onepermit.permit.exchange;

import java.time.Instant;
import org.onepermit.permit.exchange.rules.ExchangeKind;
import org.onepermit.permit.exchange.rules.ExchangeState;

/** One request for the operator (I-05): hashes and times, never the contents. */
public record ExchangeSummary(
    String messageId, ExchangeKind kind, String subject, String source, String schemaVersion, String payloadHash, ExchangeState state,
    int attempts, Instant requestedAt, Instant nextAttemptAt, Instant giveUpAt, String lastError, String answerHash, Instant receivedAt,
    Instant appliedAt) {
}
