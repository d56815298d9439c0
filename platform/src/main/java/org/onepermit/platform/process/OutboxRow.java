package org.onepermit.platform.process;

import java.time.Instant;

/** A message on its way to the engine. */
record OutboxRow(String id, String messageName, String correlationKey, String variables, Instant createdAt, Instant giveUpAt,
                 Instant nextAttemptAt, int attempts, OutboxState state, String lastError) {}
