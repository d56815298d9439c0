package org.onepermit.gateway.session;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

/** Tells a refused sign-in from an identity server that could not be asked. */
final class IdentityFailure {

    private IdentityFailure() {
    }

    static boolean isOutage(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException || cause instanceof TimeoutException) {
                return true;
            }
        }
        // The framework wraps every refusal in its own exception; what is left could not be decided.
        return !(failure instanceof AuthenticationException) && failure instanceof OIDCException;
    }
}
