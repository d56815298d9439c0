package org.onepermit.permit.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import org.onepermit.permit.client.NationalPlatformClient;
import org.onepermit.permit.exchange.rules.ExchangeState;
import org.onepermit.permit.testing.Acting;

/** The relay in the hands of a test, which says when it goes round and where it dies. */
@ApplicationScoped
public class Relay {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final SendRequests send;
    private final ExchangeRepository requests;
    private final TakeUpRequests takeUp;
    private final SettleRequest settle;
    private final NationalPlatformClient national;
    private final Acting acting;

    Relay(SendRequests send, ExchangeRepository requests, TakeUpRequests takeUp, SettleRequest settle,
          NationalPlatformClient national, Acting acting) {
        this.send = send;
        this.requests = requests;
        this.takeUp = takeUp;
        this.settle = settle;
        this.national = national;
        this.acting = acting;
    }

    /** One round. */
    public int round() {
        return acting.asSystem(send::sendDue);
    }

    /** Goes round until every request is done or given up; the platform must be in the mood to answer. */
    public void drain() {
        Instant patience = Instant.now().plus(PATIENCE);
        while (acting.asSystem(() -> requests.count("state", ExchangeState.PENDING)) > 0) {
            if (Instant.now().isAfter(patience)) {
                throw new AssertionError("requests are still pending");
            }
            round();
            pause(20);
        }
    }

    /** Takes a request up and sends it, and dies before it can write the answer down. */
    public JsonNode sendAndDie(String id) {
        return acting.asSystem(() -> {
            TakeUpRequests.Attempt attempt = takeUp.one(id).orElseThrow();
            return national.send(attempt.kind().collection(), attempt.id(), read(attempt.payload()));
        });
    }

    /** An answer arrives, perhaps not for the first time. */
    public void answered(String id, JsonNode answer) {
        acting.asSystem(() -> {
            settle.answered(id, answer);
            return null;
        });
    }

    public static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ObjectNode read(String payload) {
        try {
            return new ObjectMapper().readValue(payload, ObjectNode.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
