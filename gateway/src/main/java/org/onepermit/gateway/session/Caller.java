package org.onepermit.gateway.session;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/**
 * Who a request comes from.
 *
 * @param user   the signed-in user's subject; empty for the public and for bearer tokens, which are not read here
 * @param bearer the token that tells a service who it is
 */
public record Caller(Optional<String> user, Optional<String> bearer) {

    private static final String KEY = Caller.class.getName();
    private static final Caller PUBLIC = new Caller(Optional.empty(), Optional.empty());

    static Caller anyone() {
        return PUBLIC;
    }

    static Caller machine(String bearer) {
        return new Caller(Optional.empty(), Optional.of(bearer));
    }

    static Caller person(String subject, String bearer) {
        return new Caller(Optional.of(subject), Optional.of(bearer));
    }

    /** The caller that {@link Authentication} found. */
    public static Caller of(RoutingContext rc) {
        return rc.get(KEY);
    }

    void keepIn(RoutingContext rc) {
        rc.put(KEY, this);
    }
}
