package org.onepermit.platform.problem;

/** What sort of trouble a problem is. Rules name the kind; only the HTTP edge knows the number. */
public enum Kind {
    INVALID(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    CONFLICT(409),
    PRECONDITION(412),
    TOO_LARGE(413),
    UNSUPPORTED(415),
    LIMITED(429),
    UNEXPECTED(500),
    UNAVAILABLE(503);

    private final int status;

    Kind(int status) {
        this.status = status;
    }

    /** The HTTP status code (RFC 9110) this kind is answered with. */
    public int status() {
        return status;
    }
}
