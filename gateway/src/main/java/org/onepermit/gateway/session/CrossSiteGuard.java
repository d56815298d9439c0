package org.onepermit.gateway.session;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.onepermit.gateway.GatewayConfig;
import org.onepermit.gateway.problem.GatewayProblem;
import org.onepermit.gateway.problem.Problem;

/**
 * Refuses state changes that ride on the session cookie from another site: the browser must name our origin, and our own
 * script must have added a header that a foreign page cannot add. A bearer token is proof enough, since no browser adds one.
 */
@ApplicationScoped
public class CrossSiteGuard implements Handler<RoutingContext> {

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final String MARK = "OnePermit";

    private final List<String> origins;

    CrossSiteGuard(GatewayConfig config) {
        this.origins = config.session().origins().orElse(List.of());
    }

    @Override
    public void handle(RoutingContext rc) {
        HttpServerRequest request = rc.request();
        if (SAFE.contains(request.method()) || request.headers().contains(HttpHeaders.AUTHORIZATION) || isOurs(request)) {
            rc.next();
        } else {
            Problem.send(rc, GatewayProblem.CROSS_SITE);
        }
    }

    private boolean isOurs(HttpServerRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return MARK.equals(request.getHeader("X-Requested-With")) && origin != null
                && (origins.isEmpty() ? origin.equals(ownOrigin(request)) : origins.contains(origin));
    }

    private static String ownOrigin(HttpServerRequest request) {
        return request.scheme() + "://" + request.authority();
    }
}
