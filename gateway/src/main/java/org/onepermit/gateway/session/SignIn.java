package org.onepermit.gateway.session;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.RefreshToken;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.function.Consumer;
import org.onepermit.gateway.problem.GatewayProblem;
import org.onepermit.gateway.problem.Problem;

/** {@code /login}, {@code /logout} and {@code /session}: the browser's way to a session and out of it. */
@ApplicationScoped
class SignIn {

    /** Where the identity server sends the browser back to; registered there, and in quarkus.oidc.authentication.redirect-path. */
    private static final String CALLBACK = "/login/callback";

    private final HttpAuthenticator authenticator;
    private final IdentityServer identityServer;

    SignIn(HttpAuthenticator authenticator, IdentityServer identityServer) {
        this.authenticator = authenticator;
        this.identityServer = identityServer;
    }

    void mount(@Observes Router router) {
        router.get("/login").handler(this::login);
        router.get(CALLBACK).handler(this::login);
        router.get("/logout").handler(this::logout);
        router.get("/session").handler(this::session);
    }

    private void login(RoutingContext rc) {
        authenticate(rc,
                identity -> redirect(rc, LocalPath.orHome(rc.request().getParam("return"))),
                () -> identityServer.answers().onSuccess(there -> challenge(rc))
                        .onFailure(away -> Problem.send(rc, GatewayProblem.IDENTITY_UNAVAILABLE)));
    }

    /** With a session, the attempt itself ends it and fails with the redirect to the identity server's logout. */
    private void logout(RoutingContext rc) {
        authenticate(rc, identity -> redirect(rc, "/"), () -> redirect(rc, "/"));
    }

    private void session(RoutingContext rc) {
        rc.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        authenticate(rc,
                identity -> rc.json(view(identity).toJson()),
                () -> Problem.send(rc, GatewayProblem.NOT_SIGNED_IN));
    }

    private void authenticate(RoutingContext rc, Consumer<SecurityIdentity> known, Runnable unknown) {
        authenticator.attemptAuthentication(rc).subscribe().with(
                identity -> {
                    if (identity == null || identity.isAnonymous()) {
                        unknown.run();
                    } else {
                        known.accept(identity);
                    }
                },
                failure -> failed(rc, failure, unknown));
    }

    private static void failed(RoutingContext rc, Throwable failure, Runnable unknown) {
        if (failure instanceof AuthenticationRedirectException redirect) {
            redirect(rc, redirect.getRedirectUri());
        } else if (IdentityFailure.isOutage(failure)) {
            Problem.send(rc, GatewayProblem.IDENTITY_UNAVAILABLE);
        } else if (failure instanceof AuthenticationCompletionException) {
            Problem.send(rc, GatewayProblem.SIGN_IN_FAILED);
        } else if (failure instanceof AuthenticationFailedException) {
            unknown.run();
        } else {
            rc.fail(failure);
        }
    }

    private void challenge(RoutingContext rc) {
        rc.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        authenticator.sendChallenge(rc).subscribe().with(
                sent -> {
                    if (!rc.response().ended()) {
                        rc.response().end();
                    }
                },
                failure -> Problem.send(rc, GatewayProblem.IDENTITY_UNAVAILABLE));
    }

    private static void redirect(RoutingContext rc, String location) {
        rc.response().setStatusCode(302)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.LOCATION, location)
                .end();
    }

    private static SessionView view(SecurityIdentity identity) {
        AccessTokenCredential access = identity.getCredential(AccessTokenCredential.class);
        Claims claims = Claims.of(access.getToken());
        return SessionView.of(claims, end(access.getRefreshToken(), claims));
    }

    /** The session outlives its access token by as long as that can be renewed. */
    private static Instant end(RefreshToken refresh, Claims access) {
        return refresh == null || refresh.getToken() == null ? access.expiry() : Claims.of(refresh.getToken()).expiry();
    }
}
