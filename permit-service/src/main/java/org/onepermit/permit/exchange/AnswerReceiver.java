package org.onepermit.permit.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.onepermit.permit.exchange.rules.ExchangeKind;

/** Applies answers of one kind, in the transaction that marks the request done: once for every request. */
public interface AnswerReceiver {

    ExchangeKind kind();

    /**
     * Applies an answer.
     *
     * @return what the answer contradicts, in which case nothing was changed and a ticket is opened; empty when it was applied
     */
    Optional<String> apply(ExchangeRequest request, JsonNode answer);
}
