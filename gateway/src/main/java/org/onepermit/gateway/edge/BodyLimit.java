package org.onepermit.gateway.edge;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.regex.Pattern;
import org.onepermit.gateway.GatewayConfig;
import org.onepermit.gateway.problem.GatewayProblem;
import org.onepermit.gateway.problem.Problem;

/** Refuses a body that declares itself too large; {@link BoundedBody} watches those that do not declare, or lie. */
final class BodyLimit implements Handler<RoutingContext> {

    private static final String BOUND = BodyLimit.class.getName();

    private final long ordinary;
    private final long upload;
    private final List<Pattern> uploadPaths;

    BodyLimit(GatewayConfig.Limits limits) {
        this.ordinary = limits.body().asLongValue();
        this.upload = limits.uploadBody().asLongValue();
        this.uploadPaths = limits.uploadPaths();
    }

    /** The bound that applies to this request. */
    static long of(RoutingContext rc) {
        return rc.get(BOUND);
    }

    @Override
    public void handle(RoutingContext rc) {
        long bound = isUpload(rc.normalizedPath(), uploadPaths) ? upload : ordinary;
        rc.put(BOUND, bound);
        Long declared = declaredLength(rc.request().getHeader(HttpHeaders.CONTENT_LENGTH));
        if (declared == null) {
            Problem.send(rc, GatewayProblem.MALFORMED_REQUEST);
        } else if (declared > bound) {
            Problem.send(rc, GatewayProblem.BODY_TOO_LARGE);
        } else {
            rc.next();
        }
    }

    static boolean isUpload(String path, List<Pattern> uploadPaths) {
        return uploadPaths.stream().anyMatch(pattern -> pattern.matcher(path).matches());
    }

    /** 0 if nothing is declared, null if the declaration cannot be read. */
    private static Long declaredLength(String contentLength) {
        if (contentLength == null) {
            return 0L;
        }
        try {
            long length = Long.parseLong(contentLength);
            return length < 0 ? null : length;
        } catch (NumberFormatException unreadable) {
            return null;
        }
    }
}
