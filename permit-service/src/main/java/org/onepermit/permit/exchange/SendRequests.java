package org.onepermit.permit.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;
import org.onepermit.permit.client.NationalPlatformClient;
import org.onepermit.permit.client.NationalPlatformRefused;
import org.onepermit.permit.exchange.TakeUpRequests.Attempt;

/**
 * Makes attempts. Between sending and settling the process may die: then the lease runs out, the same request is sent again under the
 * same id, and the national platform answers as it did before.
 */
@ApplicationScoped
public class SendRequests {

    private static final Logger LOG = Logger.getLogger(SendRequests.class);

    private final TakeUpRequests takeUp;
    private final SettleRequest settle;
    private final NationalPlatformClient national;
    private final ObjectMapper json;

    SendRequests(TakeUpRequests takeUp, SettleRequest settle, NationalPlatformClient national, ObjectMapper json) {
        this.takeUp = takeUp;
        this.settle = settle;
        this.national = national;
        this.json = json;
    }

    /** Sends what is due and returns how many requests that were. */
    int sendDue() {
        List<Attempt> attempts = takeUp.due();
        attempts.forEach(this::send);
        return attempts.size();
    }

    /** Sends one request now, for a caller who would like the answer at once and can do without. Never fails. */
    public void sendNow(String id) {
        try {
            takeUp.one(id).ifPresent(this::send);
        } catch (RuntimeException e) {
            LOG.warnf(e, "request left to the relay id=%s", id);
        }
    }

    private void send(Attempt attempt) {
        JsonNode answer;
        try {
            answer = national.send(attempt.kind().collection(), attempt.id(), read(attempt.payload()));
        } catch (NationalPlatformRefused e) {
            settle.refused(attempt.id(), e.getMessage());
            return;
        } catch (RuntimeException e) {
            LOG.infof("national platform away kind=%s id=%s cause=%s", attempt.kind(), attempt.id(), e.getMessage());
            settle.unanswered(attempt.id(), String.valueOf(e.getMessage()));
            return;
        }
        settle.answered(attempt.id(), answer);
    }

    private ObjectNode read(String payload) {
        try {
            return json.readValue(payload, ObjectNode.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored payload is unreadable", e);
        }
    }
}
