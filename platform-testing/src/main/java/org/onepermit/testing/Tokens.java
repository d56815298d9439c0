package org.onepermit.testing;

import io.smallrye.jwt.build.Jwt;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Access tokens shaped like realm {@code onepermit}'s, signed by a key of this run. Immutable:
 * {@code Tokens.of("clerk").roles(Roles.CLERK).division("210000").sign()}.
 */
public final class Tokens {

    private static final Duration LIFETIME = Duration.ofMinutes(30);

    private final Map<String, Object> claims;

    private Tokens(Map<String, Object> claims) {
        this.claims = Map.copyOf(claims);
    }

    /** A user without any role. The subject is derived from the sign-in name, so the same name is always the same person. */
    public static Tokens of(String login) {
        return new Tokens(Map.of("sub", "sub-" + login, "preferred_username", login, "name", login));
    }

    /** An officer of a division. */
    public static Tokens officer(String login, String division, String... roles) {
        return of(login).division(division).roles(roles);
    }

    /** A user of an enterprise. */
    public static Tokens enterprise(String login, String uscc, String... roles) {
        return of(login).with("uscc", uscc).roles(roles);
    }

    public Tokens roles(String... roles) {
        return with("realm_access", Map.of("roles", List.of(roles)));
    }

    public Tokens division(String division) {
        return with("division", division);
    }

    public Tokens with(String claim, Object value) {
        Map<String, Object> more = new HashMap<>(claims);
        more.put(claim, value);
        return new Tokens(more);
    }

    /** The token as it goes into {@code Authorization: Bearer}. */
    public String sign() {
        return Jwt.claims(claims).issuer("https://onepermit.test").expiresIn(LIFETIME).sign(TokenKey.privateKey());
    }
}
