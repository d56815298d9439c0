package org.onepermit.platform.problem;

/** Problems that every service can answer with, whatever its features. */
public enum PlatformProblem implements ProblemType {
    INVALID_REQUEST("invalid-request", Kind.INVALID),
    MALFORMED_JSON("malformed-json", Kind.INVALID),
    IDEMPOTENCY_MISMATCH("idempotency-mismatch", Kind.INVALID),
    UNAUTHENTICATED("unauthenticated", Kind.UNAUTHENTICATED),
    FORBIDDEN("forbidden", Kind.FORBIDDEN),
    NOT_FOUND("not-found", Kind.NOT_FOUND),
    METHOD_NOT_ALLOWED("method-not-allowed", Kind.NOT_ALLOWED),
    NOT_ACCEPTABLE("not-acceptable", Kind.NOT_ACCEPTABLE),
    CONFLICT("conflict", Kind.CONFLICT),
    IDEMPOTENCY_IN_PROGRESS("idempotency-in-progress", Kind.CONFLICT),
    STALE_REVISION("stale-revision", Kind.PRECONDITION),
    TOO_LARGE("too-large", Kind.TOO_LARGE),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", Kind.UNSUPPORTED),
    LIMITED("limited", Kind.LIMITED),
    UNEXPECTED("unexpected", Kind.UNEXPECTED),
    UNAVAILABLE("unavailable", Kind.UNAVAILABLE);

    private final String slug;
    private final Kind kind;

    PlatformProblem(String name, Kind kind) {
        this.slug = "platform/" + name;
        this.kind = kind;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    /** The platform's own problem for an HTTP status; unknown 4xx are invalid requests, everything else is unexpected. */
    static PlatformProblem ofStatus(int status) {
        if (status == Kind.INVALID.status()) {
            return INVALID_REQUEST;
        }
        for (PlatformProblem problem : values()) {
            if (problem.kind.status() == status) {
                return problem;
            }
        }
        return status >= 400 && status < 500 ? INVALID_REQUEST : UNEXPECTED;
    }
}
