package org.onepermit.permit.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.Set;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * One attempt at the national platform. Time-outs are the connection's (configuration {@code quarkus.rest-client.national}); the breaker
 * spares a platform that is down; repeating is the relay's business and nobody else's.
 */
@ApplicationScoped
public class NationalPlatformClient {

    /** Refusals of the request itself. Everything else, wrong credentials included, may pass and is tried again. */
    private static final Set<Integer> FINAL = Set.of(400, 404, 405, 409, 410, 413, 415, 422);

    private final NationalPlatformApi api;

    NationalPlatformClient(@RestClient NationalPlatformApi api) {
        this.api = api;
    }

    /**
     * Sends one request.
     *
     * @return the answer, JSON null if it has no body
     * @throws NationalPlatformRefused if the platform said no for good
     * @throws NationalPlatformAway    if it may be tried again
     */
    @CircuitBreaker(failOn = NationalPlatformAway.class, requestVolumeThreshold = 8, failureRatio = 0.75, delay = 2000)
    public JsonNode send(String collection, String requestId, ObjectNode body) {
        try {
            JsonNode answer = api.post(collection, body.deepCopy().put("requestId", requestId));
            return answer == null ? NullNode.getInstance() : answer;
        } catch (WebApplicationException e) {
            int status = e.getResponse().getStatus();
            if (FINAL.contains(status)) {
                throw new NationalPlatformRefused("answered " + status, e);
            }
            throw new NationalPlatformAway("answered " + status, e);
        } catch (RuntimeException e) {
            throw new NationalPlatformAway(e.getClass().getSimpleName(), e);
        }
    }
}
