package org.onepermit.gateway.problem;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.Map;

/** One refusal, ready to be written: status, headers and body. */
public record Problem(int status, Map<String, String> headers, Buffer body) {

    private static final long RETRY_SOON = 5;
    private static final long LINGER_MILLIS = 500;

    /** The problem as the answer to {@code request}. */
    public static Problem of(GatewayProblem problem, HttpServerRequest request) {
        return of(problem, request, RETRY_SOON);
    }

    /** The problem as the answer to {@code request}, worth another try after {@code retryAfter} seconds. */
    public static Problem of(GatewayProblem problem, HttpServerRequest request, long retryAfter) {
        ProblemTexts texts = ProblemTexts.preferredBy(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        boolean page = wantsPage(request);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", page ? "text/html; charset=utf-8" : "application/problem+json");
        headers.put("Content-Language", texts.language());
        headers.put("Cache-Control", "no-store");
        if (problem.passing() || problem == GatewayProblem.TOO_MANY_REQUESTS) {
            headers.put("Retry-After", Long.toString(retryAfter));
        }
        return new Problem(problem.status(), headers, page ? html(problem, texts) : json(problem, texts, request.path()));
    }

    /** Writes the problem unless the response is already under way, in which case the exchange is cut. */
    public static void send(RoutingContext rc, GatewayProblem problem) {
        of(problem, rc.request()).send(rc);
    }

    /** As {@link #send(RoutingContext, GatewayProblem)}, for this instance. */
    public void send(RoutingContext rc) {
        if (rc.response().ended()) {
            return;
        }
        if (rc.response().headWritten()) {
            rc.response().reset();
            return;
        }
        headers.forEach(rc.response()::putHeader);
        rc.response().setStatusCode(status);
        leaveUnreadBody(rc);
        rc.response().end(body);
    }

    /**
     * Stops listening to a body nobody will read. Over HTTP/1 that means closing the connection, but only a moment after the
     * answer: a client that is still sending would otherwise see a reset instead of it.
     */
    public static void leaveUnreadBody(RoutingContext rc) {
        HttpServerRequest request = rc.request();
        if (request.isEnded()) {
            return;
        }
        if (request.version() != HttpVersion.HTTP_2) {
            rc.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            rc.addEndHandler(answered -> rc.vertx().setTimer(LINGER_MILLIS, id -> request.connection().close()));
        }
        request.resume();
    }

    /** A person who follows a link gets a page; scripts and machines ask for something else. */
    private static boolean wantsPage(HttpServerRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.startsWith("text/html");
    }

    private static Buffer json(GatewayProblem problem, ProblemTexts texts, String path) {
        return new JsonObject()
                .put("type", "urn:onepermit:problem:" + problem.slug())
                .put("title", texts.title(problem))
                .put("status", problem.status())
                .put("detail", texts.detail(problem))
                .put("instance", path)
                .toBuffer();
    }

    /** Built from our own texts only, so there is nothing to escape. */
    private static Buffer html(GatewayProblem problem, ProblemTexts texts) {
        return Buffer.buffer("""
                <!doctype html>
                <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>%s</title></head>
                <body><h1>%s</h1><p>%s</p><p><a href="/">一证 OnePermit</a></p></body></html>
                """.formatted(texts.language(), texts.title(problem), texts.title(problem), texts.detail(problem)));
    }
}
