package org.onepermit.e2e;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The public REST interface as a client meets it: through the gateway, with a bearer token, JSON in and out. */
public final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).version(HttpClient.Version.HTTP_1_1).build();
    private final Addresses addresses;
    private final Tokens tokens;

    public Api(Addresses addresses) {
        this.addresses = addresses;
        this.tokens = new Tokens(http, addresses.identity());
    }

    /** The interface without sign-in. */
    public Caller anyone() {
        return new Caller(null);
    }

    /** The interface as a user of the demo realm. */
    public Caller as(String user) {
        return new Caller(user);
    }

    /** One caller's requests. Creating requests carry an idempotency key of their own. */
    public final class Caller {

        private final String user;

        private Caller(String user) {
            this.user = user;
        }

        public Answer get(String path) {
            return send("GET", path, BodyPublishers.noBody(), b -> b);
        }

        public Answer post(String path, Object body) {
            return post(path, body, UUID.randomUUID().toString());
        }

        public Answer post(String path, Object body, String idempotencyKey) {
            return send("POST", path, json(body), b -> b.header("Content-Type", "application/json").header("Idempotency-Key", idempotencyKey));
        }

        public Answer put(String path, Object body, String etag) {
            return send("PUT", path, json(body), b -> {
                b.header("Content-Type", "application/json");
                return etag == null ? b : b.header("If-Match", etag);
            });
        }

        public Answer upload(String path, byte[] content) {
            return send("POST", path, BodyPublishers.ofByteArray(content), b -> b.header("Content-Type", "application/octet-stream")
                .header("Idempotency-Key", UUID.randomUUID().toString()));
        }

        /** Puts bytes of a kind at an address of the caller's choosing; the same again changes nothing. */
        public Answer putFile(String path, String contentType, byte[] content) {
            return send("PUT", path, BodyPublishers.ofByteArray(content), b -> b.header("Content-Type", contentType));
        }

        private Answer send(String method, String path, BodyPublisher body, UnaryOperator<HttpRequest.Builder> more) {
            var request = HttpRequest.newBuilder(URI.create(addresses.gateway() + path)).timeout(Duration.ofSeconds(60)).method(method, body);
            if (user != null) {
                request.header("Authorization", "Bearer " + tokens.of(user));
            }
            String asked = "%s %s as %s".formatted(method, path, user == null ? "anyone" : user);
            try {
                return Answer.of(asked, http.send(more.apply(request).build(), BodyHandlers.ofByteArray()));
            } catch (IOException e) {
                throw new UncheckedIOException(asked + ": " + e.getMessage(), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        private static BodyPublisher json(Object body) {
            try {
                return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException(e);
            }
        }
    }
}
