package org.onepermit.gateway.session;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.onepermit.gateway.problem.GatewayProblem;
import org.onepermit.gateway.problem.Problem;

/** Finds the {@link Caller} of an API request, or answers 401. Never redirects: a script has what the person typed. */
@ApplicationScoped
public class Authentication implements Handler<RoutingContext> {

    private static final Logger LOG = Logger.getLogger(Authentication.class);
    private static final String SCHEME = "Bearer ";

    private final HttpAuthenticator authenticator;
    private final OpenPaths open;

    Authentication(HttpAuthenticator authenticator, OpenPaths open) {
        this.authenticator = authenticator;
        this.open = open;
    }

    @Override
    public void handle(RoutingContext rc) {
        String authorization = rc.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (open.match(rc)) {
            proceed(rc, Caller.anyone());
        } else if (authorization == null) {
            authenticator.attemptAuthentication(rc).subscribe().with(
                    identity -> proceedAs(rc, identity),
                    failure -> refuse(rc, failure));
        } else if (authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            proceed(rc, Caller.machine(authorization.substring(SCHEME.length()).trim()));
        } else {
            Problem.send(rc, GatewayProblem.NOT_SIGNED_IN);
        }
    }

    private static void proceedAs(RoutingContext rc, SecurityIdentity identity) {
        if (identity == null || identity.isAnonymous()) {
            Problem.send(rc, GatewayProblem.NOT_SIGNED_IN);
            return;
        }
        String token = identity.getCredential(AccessTokenCredential.class).getToken();
        proceed(rc, Caller.person(Claims.of(token).subject(), token));
    }

    private static void proceed(RoutingContext rc, Caller caller) {
        caller.keepIn(rc);
        rc.next();
    }

    static void refuse(RoutingContext rc, Throwable failure) {
        LOG.debug("no identity", failure);
        Problem.send(rc, IdentityFailure.isOutage(failure)
                ? GatewayProblem.IDENTITY_UNAVAILABLE
                : GatewayProblem.NOT_SIGNED_IN);
    }
}
