package org.onepermit.report.client;

import org.onepermit.platform.problem.Kind;
import org.onepermit.platform.problem.ProblemType;

/** What can go wrong when another service is asked. */
public enum ClientProblem implements ProblemType {
    NO_SUCH_PERMIT("client/no-such-permit", Kind.NOT_FOUND),
    PERMIT_SERVICE_AWAY("client/permit-service-away", Kind.UNAVAILABLE);

    private final String slug;
    private final Kind kind;

    ClientProblem(String slug, Kind kind) {
        this.slug = slug;
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
}
