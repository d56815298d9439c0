package org.onepermit.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** permit-service's interface at one address, through the gateway or directly, as one user. */
final class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http;
    private final String base;
    private final String token;

    Api(HttpClient http, URI address, String token) {
        this.http = http;
        this.base = address + "/api/permit/v1";
        this.token = token;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send("GET", path, "application/json", BodyPublishers.noBody(), null);
    }

    HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return send("POST", path, "application/json", BodyPublishers.ofString(json), null);
    }

    HttpResponse<String> put(String path, String json, String etag) throws IOException, InterruptedException {
        return send("PUT", path, "application/json", BodyPublishers.ofString(json), etag);
    }

    HttpResponse<String> upload(String path, byte[] bytes) throws IOException, InterruptedException {
        return send("POST", path, "application/octet-stream", BodyPublishers.ofByteArray(bytes), null);
    }

    /** Anything but success ends the benchmark: the speed of refusals is not asked for. */
    private HttpResponse<String> send(String method, String path, String type, BodyPublisher body, String etag)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE)
                .header("Authorization", "Bearer " + token).header("Content-Type", type).method(method, body);
        if (etag != null) {
            request.header("If-Match", etag);
        }
        HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (response.statusCode() >= 300) {
            throw new IOException("%s %s%s: HTTP %d %s".formatted(method, base, path, response.statusCode(), response.body()));
        }
        return response;
    }
}
