package org.onepermit.gateway.session;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.onepermit.gateway.GatewayConfig;

/** What anybody may read. Such a request is relayed as nobody's, so an expired session or a dead Keycloak cannot spoil it. */
@ApplicationScoped
class OpenPaths {

    private static final String BELOW = "/**";

    private final List<String> paths;

    OpenPaths(GatewayConfig config) {
        this.paths = config.openPaths();
    }

    boolean match(RoutingContext rc) {
        HttpMethod method = rc.request().method();
        return (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD))
                && paths.stream().anyMatch(path -> covers(path, rc.normalizedPath()));
    }

    private static boolean covers(String path, String requested) {
        return path.endsWith(BELOW)
                ? requested.startsWith(path.substring(0, path.length() - BELOW.length() + 1))
                : requested.equals(path);
    }
}
