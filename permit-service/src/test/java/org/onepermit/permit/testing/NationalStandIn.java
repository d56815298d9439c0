package org.onepermit.permit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

/**
 * The national platform's contract on a random port, with moods. Tests reach it by the same address as the service, since they may live
 * in another class loader: {@code PUT /mood}, {@code GET /requests}.
 */
public class NationalStandIn implements QuarkusTestResourceLifecycleManager {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> answers = new HashMap<>();
    private final Map<String, Integer> sequences = new HashMap<>();
    private final List<String> requests = new ArrayList<>();
    private volatile String mood = "GOOD";
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/token", exchange -> answer(exchange, 200, "{\"access_token\":\"stand-in\",\"expires_in\":3600,\"token_type\":\"Bearer\"}"));
        server.createContext("/mood", this::changeMood);
        server.createContext("/requests", exchange -> answer(exchange, 200, seen()));
        server.createContext("/api/national/v1/", this::serve);
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of(
            "national.stand-in", address,
            "quarkus.rest-client.national.url", address + "/api/national/v1",
            "quarkus.rest-client.national.read-timeout", "1000",
            "quarkus.oidc-client.national.client-enabled", "true",
            "quarkus.oidc-client.national.auth-server-url", address,
            "quarkus.oidc-client.national.discovery-enabled", "false",
            "quarkus.oidc-client.national.token-path", "/token",
            "permit.exchange.first-backoff", "PT0.05S",
            "permit.exchange.max-backoff", "PT0.1S",
            "permit.exchange.lease", "PT1S");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private void changeMood(HttpExchange exchange) throws IOException {
        mood = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        answer(exchange, 200, "{}");
    }

    private synchronized String seen() throws IOException {
        return JSON.writeValueAsString(requests);
    }

    private void serve(HttpExchange exchange) throws IOException {
        JsonNode body = JSON.readTree(exchange.getRequestBody());
        String collection = exchange.getRequestURI().getPath().replaceFirst(".*/", "");
        note(collection, body);
        if (!"Bearer stand-in".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, "{}");
            return;
        }
        switch (mood) {
            case "AWAY" -> answer(exchange, 503, "{}");
            case "NO" -> answer(exchange, 409, "{}");
            case "SLOW" -> {
                pause();
                answer(exchange, 200, mint(collection, body));
            }
            case "WRONG" -> answer(exchange, 200, "{\"permitNo\":\"91130200699229617X001P\",\"registrationNo\":\"91130200699229617X001X\"}");
            default -> answer(exchange, 200, mint(collection, body));
        }
    }

    private synchronized void note(String collection, JsonNode body) {
        requests.add(collection + " " + body.path("requestId").asText());
    }

    /** The same answer to the same request, whenever it comes. */
    private synchronized String mint(String collection, JsonNode body) {
        return answers.computeIfAbsent(body.path("requestId").asText(), id -> switch (collection) {
            case "permit-numbers" -> "{\"permitNo\":\"" + next(body, 'P') + "\"}";
            case "registration-numbers" -> "{\"registrationNo\":\"" + next(body, 'X') + "\"}";
            default -> "{\"receivedAt\":\"2026-11-24T10:00:00+08:00\"}";
        });
    }

    private String next(JsonNode body, char letter) {
        String uscc = body.path("uscc").asText();
        return "%s%03d%c".formatted(uscc, sequences.merge(uscc + letter, 1, Integer::sum), letter);
    }

    /** Longer than the client waits; the number is minted all the same. */
    private static void pause() {
        try {
            Thread.sleep(1500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
