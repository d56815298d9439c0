package org.onepermit.platform.problem;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import java.util.Optional;

/** Refusals of the security layer, and the identity provider being away, which is no fault of the caller. */
final class SecurityProblems {

    private SecurityProblems() {}

    static Optional<ProblemException> read(Causes causes) {
        if (causes.any(OIDCException.class) && !causes.any(ForbiddenException.class)) {
            return problem(PlatformProblem.UNAVAILABLE);
        }
        if (causes.any(UnauthorizedException.class) || causes.any(AuthenticationFailedException.class)) {
            return problem(PlatformProblem.UNAUTHENTICATED);
        }
        return causes.any(ForbiddenException.class) ? problem(PlatformProblem.FORBIDDEN) : Optional.empty();
    }

    private static Optional<ProblemException> problem(PlatformProblem type) {
        return Optional.of(new ProblemException(type, (String) null));
    }
}
