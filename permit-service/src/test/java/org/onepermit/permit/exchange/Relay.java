package org.onepermit.permit.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.onepermit.permit.client.NationalPlatformClient;
import org.onepermit.permit.testing.Acting;

/** The relay in the hands of a test, which says when it goes round and where it dies. */
@ApplicationScoped
public class Relay {

    private final SendRequests requests;
    private final TakeUpRequests takeUp;
    private final SettleRequest settle;
    private final NationalPlatformClient national;
    private final Acting acting;

    Relay(SendRequests requests, TakeUpRequests takeUp, SettleRequest settle, NationalPlatformClient national, Acting acting) {
        this.requests = requests;
        this.takeUp = takeUp;
        this.settle = settle;
        this.national = national;
        this.acting = acting;
    }

    /** One round. */
    public int round() {
        return acting.asSystem(requests::sendDue);
    }

    /** Goes round until nothing is due any more. */
    public void drain() {
        for (int due = round(); due > 0; due = round()) {
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
