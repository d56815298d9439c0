package org.onepermit.gateway.clock;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.onepermit.gateway.GatewayConfig;
import org.onepermit.gateway.session.Caller;

/** Speaks to the legal-clock resource of every service that has one. */
@ApplicationScoped
class ServiceClocks {

    private final HttpClient client;
    private final Map<String, String> addresses = new HashMap<>();
    private final Duration patience;

    ServiceClocks(HttpClient client, GatewayConfig config) {
        this.client = client;
        this.patience = config.timeouts().idle();
        config.routes().forEach((name, route) ->
                route.clock().ifPresent(path -> addresses.put(name, route.url().resolve(path).toString())));
    }

    /** Every service's answer by name; fails if one cannot be reached. */
    Future<Map<String, Answer>> ask(HttpMethod method, Caller caller, Buffer body) {
        Map<String, Answer> answers = new HashMap<>();
        return Future.join(addresses.entrySet().stream()
                .map(service -> askOne(service.getValue(), method, caller, body)
                        .onSuccess(answer -> answers.put(service.getKey(), answer)))
                .toList()).map(all -> answers);
    }

    private Future<Answer> askOne(String address, HttpMethod method, Caller caller, Buffer body) {
        RequestOptions options = new RequestOptions()
                .setAbsoluteURI(address)
                .setMethod(method)
                .setTimeout(patience.toMillis());
        return client.request(options).compose(request -> send(request, caller, body)).compose(Answer::read);
    }

    private static Future<HttpClientResponse> send(HttpClientRequest request, Caller caller, Buffer body) {
        caller.bearer().ifPresent(token -> request.putHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token));
        request.putHeader(HttpHeaders.ACCEPT, "application/json");
        if (body == null) {
            return request.send();
        }
        return request.putHeader(HttpHeaders.CONTENT_TYPE, "application/json").send(body);
    }

    /** What one service said. */
    record Answer(int status, String contentType, Buffer body) {

        static Future<Answer> read(HttpClientResponse response) {
            String type = Objects.requireNonNullElse(response.getHeader(HttpHeaders.CONTENT_TYPE), "application/json");
            return response.body().map(body -> new Answer(response.statusCode(), type, body));
        }
    }
}
