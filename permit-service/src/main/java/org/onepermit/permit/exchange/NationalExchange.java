package org.onepermit.permit.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.onepermit.permit.exchange.rules.ExchangeKind;
import org.onepermit.platform.json.CanonicalJson;

/** The door to the national platform for acts: ask now, be answered later. */
@ApplicationScoped
public class NationalExchange {

    private final ExchangeRepository requests;
    private final ExchangeConfig config;
    private final ObjectMapper json;

    NationalExchange(ExchangeRepository requests, ExchangeConfig config, ObjectMapper json) {
        this.requests = requests;
        this.config = config;
        this.json = json;
    }

    /**
     * Asks once: a second request of this kind for this subject is the first one.
     *
     * @param subject business key that the answer will be applied to
     * @return the message id
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public String request(ExchangeKind kind, String subject, Map<String, ?> payload) {
        return requests.one(kind, subject).orElseGet(() -> {
            ExchangeRequest request = new ExchangeRequest(kind, subject, CanonicalJson.of(payload), Instant.now(), config.maxAge());
            requests.persist(request);
            return request;
        }).id();
    }

    /** A field of the applied answer; empty while there is none. */
    public Optional<String> answer(ExchangeKind kind, String subject, String field) {
        return requests.one(kind, subject).filter(ExchangeRequest::isDone).map(ExchangeRequest::answer)
            .map(text -> read(text).path(field).asText());
    }

    private JsonNode read(String answer) {
        try {
            return json.readTree(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored answer is unreadable", e);
        }
    }

    /** What was asked for this subject, if anything was. */
    public Optional<ExchangeRequest> find(ExchangeKind kind, String subject) {
        return requests.one(kind, subject);
    }
}
