package org.onepermit.gateway.edge;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import org.onepermit.gateway.GatewayConfig;

/** Hands a request that passed the guards to the service it belongs to. */
@ApplicationScoped
class Relay {

    private final Vertx vertx;
    private final HttpClient client;
    private final GatewayConfig config;

    Relay(Vertx vertx, HttpClient client, GatewayConfig config) {
        this.vertx = vertx;
        this.client = client;
        this.config = config;
    }

    /** A handler that relays to {@code route}. */
    Handler<RoutingContext> to(GatewayConfig.Route route) {
        RequestOptions origin = origin(route.url());
        return rc -> new Exchange(vertx, client, new RequestOptions(origin), rc).run(deadline(rc));
    }

    private RequestOptions origin(URI url) {
        boolean tls = "https".equals(url.getScheme());
        return new RequestOptions()
                .setHost(url.getHost())
                .setPort(url.getPort() > 0 ? url.getPort() : tls ? 443 : 80)
                .setSsl(tls)
                .setConnectTimeout(config.timeouts().connect().toMillis())
                .setIdleTimeout(config.timeouts().idle().toMillis());
    }

    private Duration deadline(RoutingContext rc) {
        return BodyLimit.isUpload(rc.normalizedPath(), config.limits().uploadPaths())
                ? config.timeouts().upload()
                : config.timeouts().exchange();
    }
}
