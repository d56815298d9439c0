package org.onepermit.gateway.clock;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onepermit.gateway.problem.GatewayProblem;
import org.onepermit.gateway.problem.Problem;
import org.onepermit.gateway.session.Caller;

/**
 * {@code GET} and {@code PUT /api/clock}: asks every service for its legal clock, or moves them all. The services check the
 * caller's role; the first refusal is the answer.
 */
@ApplicationScoped
public class ClockRoute implements Handler<RoutingContext> {

    private static final int LARGEST_BODY = 1024;

    private final ServiceClocks clocks;

    ClockRoute(ServiceClocks clocks) {
        this.clocks = clocks;
    }

    @Override
    public void handle(RoutingContext rc) {
        HttpMethod method = rc.request().method();
        if (method.equals(HttpMethod.GET)) {
            rc.request().resume();
            answer(rc, clocks.ask(method, Caller.of(rc), null));
        } else if (method.equals(HttpMethod.PUT)) {
            move(rc);
        } else {
            rc.response().putHeader(HttpHeaders.ALLOW, "GET, PUT");
            Problem.send(rc, GatewayProblem.METHOD_NOT_ALLOWED);
        }
    }

    private void move(RoutingContext rc) {
        String length = rc.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || Long.parseLong(length) > LARGEST_BODY) {
            Problem.send(rc, length == null ? GatewayProblem.MALFORMED_REQUEST : GatewayProblem.BODY_TOO_LARGE);
            return;
        }
        Future<Buffer> body = rc.request().body();
        rc.request().resume();
        body.onSuccess(bytes -> answer(rc, clocks.ask(HttpMethod.PUT, Caller.of(rc), bytes))).onFailure(rc::fail);
    }

    private static void answer(RoutingContext rc, Future<Map<String, ServiceClocks.Answer>> asked) {
        asked.onSuccess(answers -> write(rc, answers))
                .onFailure(apart -> Problem.send(rc, GatewayProblem.CLOCK_APART));
    }

    private static void write(RoutingContext rc, Map<String, ServiceClocks.Answer> answers) {
        rc.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        List<ServiceClocks.Answer> refusals = answers.values().stream().filter(answer -> answer.status() != 200).toList();
        if (refusals.isEmpty()) {
            rc.json(merged(answers));
        } else {
            ServiceClocks.Answer refusal = refusals.get(0);
            rc.response().setStatusCode(refusal.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, refusal.contentType())
                    .end(refusal.body());
        }
    }

    /** The first service's clock as the common one, and each service's own below it, so that a difference shows. */
    private static JsonObject merged(Map<String, ServiceClocks.Answer> answers) {
        JsonObject services = new JsonObject();
        new TreeMap<>(answers).forEach((name, answer) -> services.put(name, new JsonObject(answer.body())));
        JsonObject first = services.getJsonObject(services.fieldNames().iterator().next());
        return first.copy().put("services", services);
    }
}
