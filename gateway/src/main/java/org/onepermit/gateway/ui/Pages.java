package org.onepermit.gateway.ui;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.onepermit.gateway.problem.GatewayProblem;
import org.onepermit.gateway.problem.Problem;

/** The UI's files and addresses. */
@ApplicationScoped
class Pages {

    /** The build puts a hash of the content into these files' names, so one name never changes its content. */
    private static final String HASHED = "/assets/";
    private static final String FOREVER = "public, max-age=31536000, immutable";
    private static final String ASK_FIRST = "no-cache";
    private static final String NEVER = "no-store";
    private static final String INDEX = "/index.html";

    /** After every other route: what nobody served is an address of the UI's own, or an error. */
    private static final int LAST = 30_000;

    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    void mount(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE + 1).handler(Pages::cache);
        router.route().order(LAST).handler(Pages::fallBack);
    }

    private static void cache(RoutingContext rc) {
        rc.addHeadersEndHandler(written -> {
            boolean dynamic = NEVER.equals(rc.response().headers().get(HttpHeaders.CACHE_CONTROL));
            if (!dynamic && !rc.normalizedPath().startsWith("/api/")) {
                rc.response().putHeader(HttpHeaders.CACHE_CONTROL,
                        rc.normalizedPath().startsWith(HASHED) ? FOREVER : ASK_FIRST);
            }
        });
        rc.next();
    }

    private static void fallBack(RoutingContext rc) {
        if (isPage(rc)) {
            rc.reroute(INDEX);
        } else {
            Problem.send(rc, GatewayProblem.NO_SUCH_PATH);
        }
    }

    private static boolean isPage(RoutingContext rc) {
        String accept = rc.request().getHeader(HttpHeaders.ACCEPT);
        String path = rc.normalizedPath();
        return READS.contains(rc.request().method()) && accept != null && accept.contains("text/html")
                && !path.startsWith(HASHED) && !path.startsWith("/q/") && !path.equals(INDEX);
    }
}
