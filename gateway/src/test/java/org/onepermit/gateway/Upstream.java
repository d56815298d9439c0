package org.onepermit.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** A service behind the gateway that misbehaves on request. */
public class Upstream implements QuarkusTestResourceLifecycleManager {

    /** Bytes of request bodies that reached the service. */
    public static final AtomicLong BYTES = new AtomicLong();

    private Vertx vertx;

    @Override
    public Map<String, String> start() {
        vertx = Vertx.vertx();
        HttpServer server = vertx.createHttpServer().requestHandler(Upstream::answer)
                .listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().join();
        String url = "http://127.0.0.1:" + server.actualPort();
        String nowhere = "http://127.0.0.1:" + unusedPort();
        return Map.of(
                "gateway.routes.permit.url", url,
                "gateway.routes.inspection.url", url,
                "gateway.routes.report.url", url,
                "gateway.routes.national.url", url,
                "gateway.routes.workflow.url", nowhere,
                "gateway.timeouts.idle", "PT1S",
                "gateway.timeouts.exchange", "PT3S",
                "gateway.limits.body", "64K",
                "gateway.limits.upload-body", "256K");
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private static void answer(HttpServerRequest request) {
        String path = request.path();
        if (path.endsWith("/drop")) {
            request.connection().close();
        } else if (path.endsWith("/silent")) {
            request.resume();
        } else if (path.endsWith("/trickle")) {
            trickle(request);
        } else if (path.endsWith("/refusal")) {
            request.response().setStatusCode(409)
                    .putHeader("Content-Type", "application/problem+json")
                    .end("{\"type\":\"urn:onepermit:problem:licence/not-allowed-in-status\",\"status\":409}");
        } else if (path.endsWith("/legal-clock")) {
            clock(request);
        } else {
            echo(request);
        }
    }

    /** Keeps sending, so that no pause is long enough for the idle time-out. */
    private static void trickle(HttpServerRequest request) {
        request.response().setChunked(true).write("drop");
        Vertx vertx = Vertx.currentContext().owner();
        long timer = vertx.setPeriodic(200, id -> request.response().write("drop"));
        request.connection().closeHandler(closed -> vertx.cancelTimer(timer));
    }

    private static void clock(HttpServerRequest request) {
        if (!"Bearer operator".equals(request.getHeader("Authorization"))) {
            request.response().setStatusCode(403).putHeader("Content-Type", "application/problem+json")
                    .end("{\"type\":\"urn:onepermit:problem:platform/forbidden\",\"status\":403}");
            return;
        }
        request.body().onSuccess(body -> request.response().putHeader("Content-Type", "application/json")
                .end(body.length() > 0 ? body : new JsonObject().put("now", "2026-03-02T09:00:00+08:00").toBuffer()));
    }

    private static void echo(HttpServerRequest request) {
        AtomicLong length = new AtomicLong();
        request.handler(bytes -> {
            length.addAndGet(bytes.length());
            BYTES.addAndGet(bytes.length());
        });
        request.endHandler(ended -> {
            JsonObject headers = new JsonObject();
            request.headers().forEach(header -> headers.put(header.getKey().toLowerCase(), header.getValue()));
            request.response()
                    .putHeader("Content-Type", "application/json")
                    .putHeader("Server", "someone")
                    .putHeader("Set-Cookie", "q_session=forged")
                    .putHeader("X-Internal-Node", "7")
                    .putHeader("ETag", "\"3\"")
                    .end(new JsonObject().put("uri", request.uri()).put("length", length.get())
                            .put("headers", headers).toBuffer());
        });
    }

    private static int unusedPort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
