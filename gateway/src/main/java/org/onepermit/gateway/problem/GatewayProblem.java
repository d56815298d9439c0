package org.onepermit.gateway.problem;

/** The gateway's own problems. The shared problem types are not used: they bring a database and an engine client along. */
public enum GatewayProblem {
    MALFORMED_REQUEST("malformed-request", 400),
    NOT_SIGNED_IN("not-signed-in", 401),
    SIGN_IN_FAILED("sign-in-failed", 401),
    CROSS_SITE("cross-site", 403),
    NO_SUCH_PATH("no-such-path", 404),
    METHOD_NOT_ALLOWED("method-not-allowed", 405),
    BODY_TOO_LARGE("body-too-large", 413),
    TOO_MANY_REQUESTS("too-many-requests", 429),
    INTERNAL("internal", 500),
    UPSTREAM_BROKEN("upstream-broken", 502),
    CLOCK_APART("clock-apart", 502),
    UPSTREAM_UNAVAILABLE("upstream-unavailable", 503),
    IDENTITY_UNAVAILABLE("identity-unavailable", 503),
    UPSTREAM_SLOW("upstream-slow", 504);

    private final String slug;
    private final int status;

    GatewayProblem(String name, int status) {
        this.slug = "gateway/" + name;
        this.status = status;
    }

    /** Stable name, the tail of the problem's type. */
    public String slug() {
        return slug;
    }

    /** HTTP status. */
    public int status() {
        return status;
    }

    /** Whether the same request may succeed a little later. */
    public boolean passing() {
        return status == 503;
    }
}
