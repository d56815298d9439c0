package org.onepermit.gateway.edge;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.OriginRequestProvider;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.onepermit.gateway.problem.GatewayProblem;
import org.onepermit.gateway.problem.Problem;
import org.onepermit.gateway.session.Caller;

/** One request on its way to a service and back. Lives on the request's event loop. */
final class Exchange implements OriginRequestProvider, ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(Exchange.class);
    private static final ProxyOptions PLAIN_HTTP = new ProxyOptions().setSupportWebSocket(false);

    private final Vertx vertx;
    private final HttpClient client;
    private final RequestOptions origin;
    private final RoutingContext rc;
    private BoundedBody body;
    private HttpClientRequest upstream;
    private boolean late;

    Exchange(Vertx vertx, HttpClient client, RequestOptions origin, RoutingContext rc) {
        this.vertx = vertx;
        this.client = client;
        this.origin = origin;
        this.rc = rc;
    }

    void run(Duration deadline) {
        long timer = vertx.setTimer(deadline.toMillis(), id -> expire());
        rc.addEndHandler(done -> vertx.cancelTimer(timer));
        HttpServerRequest request = rc.request();
        declareStreamedBody(request);
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            rc.response().writeContinue();
        }
        HttpProxy.reverseProxy(PLAIN_HTTP, client).origin(this).addInterceptor(this).handle(request);
    }

    /** HTTP/2 bodies need no declared length; without this mark the proxy could not write one to an HTTP/1.1 service. */
    private static void declareStreamedBody(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_2 && !request.isEnded()
                && !request.headers().contains(HttpHeaders.CONTENT_LENGTH)) {
            request.headers().set(HttpHeaders.TRANSFER_ENCODING, "chunked");
        }
    }

    private void expire() {
        late = true;
        if (rc.response().headWritten()) {
            rc.response().reset();
        }
        if (upstream != null) {
            upstream.reset();
        }
    }

    @Override
    public Future<HttpClientRequest> create(ProxyContext context) {
        return client.request(origin).onSuccess(request -> upstream = request);
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        // The guards judged the normalised path, so that is the one the service gets.
        String query = rc.request().query();
        request.setURI(query == null ? rc.normalizedPath() : rc.normalizedPath() + "?" + query);
        HeaderHygiene.inbound(request.headers(), rc.request(), Caller.of(rc).bearer());
        Body original = request.getBody();
        body = new BoundedBody(original.stream(), BodyLimit.of(rc));
        request.setBody(Body.body(body, original.length()));
        return context.sendRequest().recover(cause -> Future.succeededFuture(refusal(request, cause)));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        HeaderHygiene.outbound(context.response().headers());
        if (context.response().headers().contains(HttpHeaders.CONTENT_ENCODING)) {
            // The server marks every response as not to be compressed again; the service's own encoding must stand alone.
            rc.response().headers().remove(HttpHeaders.CONTENT_ENCODING);
        }
        return context.sendResponse();
    }

    private ProxyResponse refusal(ProxyRequest request, Throwable cause) {
        GatewayProblem problem = problemOf(cause);
        if (problem.status() >= 500) {
            LOG.warnf("%s %s: %s (%s)", rc.request().method(), rc.normalizedPath(), problem.slug(), cause.getMessage());
        }
        Problem answer = Problem.of(problem, rc.request());
        ProxyResponse response = request.release().response().setStatusCode(answer.status());
        answer.headers().forEach(response::putHeader);
        Problem.leaveUnreadBody(rc);
        return response.setBody(Body.body(answer.body()));
    }

    private GatewayProblem problemOf(Throwable cause) {
        if (body.overrun()) {
            return GatewayProblem.BODY_TOO_LARGE;
        }
        if (upstream == null) {
            return GatewayProblem.UPSTREAM_UNAVAILABLE;
        }
        return late || cause instanceof TimeoutException ? GatewayProblem.UPSTREAM_SLOW : GatewayProblem.UPSTREAM_BROKEN;
    }
}
