package org.onepermit.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * permit-service's {@code GET permits/{permitNo}} on a random port, for the services that ask it. A test says what a permit is with
 * {@link #holds}; a permit that nobody told of is answered 404.
 */
public class PermitServiceStandIn implements QuarkusTestResourceLifecycleManager {

    private static final String BASE = "/api/permit/v1";
    private static final String ADDRESS = "quarkus.rest-client.permit.url";

    private final Map<String, String> permits = new ConcurrentHashMap<>();
    private HttpServer server;

    /** Tells the stand-in, from whichever class loader, what a permit is: the JSON of {@code openapi/permit-service.yaml}'s PermitView. */
    public static void holds(String permitNo, String json) {
        URI address = URI.create(ConfigProvider.getConfig().getValue(ADDRESS, String.class) + "/permits/" + permitNo);
        try {
            HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).PUT(HttpRequest.BodyPublishers.ofString(json)).build(),
                HttpResponse.BodyHandlers.discarding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/token", exchange ->
            answer(exchange, 200, "{\"access_token\":\"stand-in\",\"expires_in\":3600,\"token_type\":\"Bearer\"}"));
        server.createContext(BASE + "/permits/", this::permit);
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of(
            ADDRESS, address + BASE,
            "quarkus.oidc-client.service.client-enabled", "true",
            "quarkus.oidc-client.service.auth-server-url", address,
            "quarkus.oidc-client.service.token-path", "/token");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private void permit(HttpExchange exchange) throws IOException {
        String permitNo = exchange.getRequestURI().getPath().substring((BASE + "/permits/").length());
        if (exchange.getRequestMethod().equals("PUT")) {
            permits.put(permitNo, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            answer(exchange, 200, "{}");
        } else {
            String known = permits.get(permitNo);
            answer(exchange, known == null ? 404 : 200, known == null ? "{}" : known);
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
