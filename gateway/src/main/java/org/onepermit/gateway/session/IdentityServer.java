package org.onepermit.gateway.session;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.onepermit.gateway.GatewayConfig;

/** Knocks at the identity server before a person is sent there, since a browser would only show a dead address. */
@ApplicationScoped
class IdentityServer {

    private final HttpClient client;
    private final String realm;
    private final long patience;

    IdentityServer(HttpClient client, GatewayConfig config,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String realm) {
        this.client = client;
        this.realm = realm;
        this.patience = config.timeouts().connect().toMillis();
    }

    /** Fails if the realm does not answer in time. */
    Future<Void> answers() {
        RequestOptions knock = new RequestOptions().setAbsoluteURI(realm).setMethod(HttpMethod.GET).setTimeout(patience);
        return client.request(knock)
                .compose(HttpClientRequest::send)
                .compose(response -> response.statusCode() < 500 ? response.end() : away(response));
    }

    private static Future<Void> away(HttpClientResponse response) {
        return Future.failedFuture("identity server answers " + response.statusCode());
    }
}
