package org.onepermit.gateway.ui;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.Map;
import org.onepermit.gateway.GatewayConfig;

/** Headers on every response that tell a browser what our pages may do, and that nobody may frame them. */
@ApplicationScoped
class SecurityHeaders {

    /** Ant Design writes style elements at run time, hence unsafe-inline for styles and for nothing else. */
    private static final String CONTENT_SECURITY_POLICY = String.join("; ",
            "default-src 'self'",
            "script-src 'self'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "worker-src 'self' blob:",
            "frame-src 'self' blob:",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private final Map<String, String> headers = new LinkedHashMap<>();

    SecurityHeaders(GatewayConfig config) {
        headers.put("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(self), geolocation=(self), microphone=(), payment=(), usb=()");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        config.headers().hsts().ifPresent(value -> headers.put("Strict-Transport-Security", value));
    }

    void mount(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::add);
    }

    private void add(RoutingContext rc) {
        rc.addHeadersEndHandler(written -> {
            MultiMap response = rc.response().headers();
            headers.forEach(response::set);
            response.remove(HttpHeaders.SERVER);
        });
        rc.next();
    }
}
