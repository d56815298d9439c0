package org.onepermit.e2e;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Real access tokens of the demo realm's users, fetched once and renewed before they expire. */
final class Tokens {

    private static final String PASSWORD = "demo";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http;
    private final URI tokenEndpoint;
    private final Map<String, Token> held = new ConcurrentHashMap<>();

    Tokens(HttpClient http, URI identity) {
        this.http = http;
        this.tokenEndpoint = URI.create(identity + "/protocol/openid-connect/token");
    }

    String of(String user) {
        return held.compute(user, (name, token) -> token != null && token.goodUntil().isAfter(Instant.now()) ? token : fetch(name)).value();
    }

    private Token fetch(String user) {
        var form = Map.of("grant_type", "password", "client_id", "onepermit-cli", "username", user, "password", PASSWORD, "scope", "openid");
        var request = HttpRequest.newBuilder(tokenEndpoint).timeout(Duration.ofSeconds(30))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"))))
            .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new AssertionError("no token for " + user + ": HTTP " + answer.statusCode());
            }
            var body = JSON.readTree(answer.body());
            return new Token(body.get("access_token").asText(), Instant.now().plusSeconds(body.get("expires_in").asLong() / 2));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private record Token(String value, Instant goodUntil) { }
}
