package org.onepermit.gateway.edge;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import org.onepermit.gateway.GatewayConfig;

/** The one client towards the services: pooled, bounded, and passing bytes on as they are. */
@ApplicationScoped
class Upstreams {

    private static final int SPARE_IDLE_SECONDS = 30;

    @Produces
    @Singleton
    HttpClient client(Vertx vertx, GatewayConfig config) {
        HttpClientOptions options = new HttpClientOptions()
                .setConnectTimeout((int) config.timeouts().connect().toMillis())
                // Shorter than the services' own, so that a pooled connection is not closed under a request.
                .setKeepAliveTimeout(SPARE_IDLE_SECONDS)
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setDecompressionSupported(false)
                .setMaxHeaderSize(32 * 1024);
        PoolOptions pool = new PoolOptions()
                .setHttp1MaxSize(config.limits().upstreamConnections())
                .setMaxWaitQueueSize(config.limits().upstreamQueue());
        return vertx.createHttpClient(options, pool);
    }

    void close(@Disposes HttpClient client) {
        client.close();
    }
}
