package org.onepermit.gateway.edge;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jboss.logging.Logger;
import org.onepermit.gateway.GatewayConfig;
import org.onepermit.gateway.clock.ClockRoute;
import org.onepermit.gateway.problem.GatewayProblem;
import org.onepermit.gateway.problem.Problem;
import org.onepermit.gateway.session.Authentication;
import org.onepermit.gateway.session.CrossSiteGuard;

/** Puts the guards in order and the services behind them. */
@ApplicationScoped
class Edge {

    private static final Logger LOG = Logger.getLogger(Edge.class);

    /** Before the handlers these paths lead to, which other rooms mount. */
    private static final int FIRST = -100;
    private static final List<String> SESSION_PATHS = List.of("/login", "/login/callback", "/logout", "/session");

    private final GatewayConfig config;
    private final RateLimits rates;
    private final CrossSiteGuard crossSite;
    private final Authentication authentication;
    private final Relay relay;
    private final ClockRoute clock;

    Edge(GatewayConfig config, RateLimits rates, CrossSiteGuard crossSite, Authentication authentication, Relay relay,
            ClockRoute clock) {
        this.config = config;
        this.rates = rates;
        this.crossSite = crossSite;
        this.authentication = authentication;
        this.relay = relay;
        this.clock = clock;
    }

    void mount(@Observes Router router) {
        SESSION_PATHS.forEach(path -> router.route(path).order(FIRST).handler(rates::perAddress));
        BodyLimit bodyLimit = new BodyLimit(config.limits());
        router.route("/api/*")
                .handler(Edge::holdBody)
                .handler(rates::perAddress)
                .handler(bodyLimit)
                .handler(crossSite)
                .handler(authentication)
                .handler(rates::perUser)
                .failureHandler(Edge::failed);
        if (config.clock().movable()) {
            router.route("/api/clock").handler(clock).failureHandler(Edge::failed);
        }
        config.routes().values().stream().filter(GatewayConfig.Route::enabled).forEach(route ->
                router.route(route.path() + "/*").handler(relay.to(route)).failureHandler(Edge::failed));
        router.route("/api/*").handler(rc -> Problem.send(rc, GatewayProblem.NO_SUCH_PATH));
    }

    /** Guards may have to wait; until the body has a reader its bytes stay in the socket. */
    private static void holdBody(RoutingContext rc) {
        rc.request().pause();
        rc.next();
    }

    private static void failed(RoutingContext rc) {
        if (rc.failure() == null) {
            Problem.send(rc, rc.statusCode() == 413 ? GatewayProblem.BODY_TOO_LARGE : GatewayProblem.MALFORMED_REQUEST);
            return;
        }
        LOG.errorf(rc.failure(), "%s %s failed in the gateway", rc.request().method(), rc.normalizedPath());
        Problem.send(rc, GatewayProblem.INTERNAL);
    }
}
