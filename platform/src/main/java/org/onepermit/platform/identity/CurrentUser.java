package org.onepermit.platform.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.onepermit.platform.problem.ProblemException;

/** The person or machine on whose behalf the current request or job acts. Fails closed: what the token does not say is refused. */
@RequestScoped
public class CurrentUser {

    private static final Pattern DIVISION = Pattern.compile("[1-9][0-9]{5}");

    private final SecurityIdentity identity;
    private String system;

    CurrentUser(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Stable id of the person ({@code sub}), the one to compare for separation of duties (J-01). */
    public String subject() {
        return isSystem() ? "system:" + system : required("sub");
    }

    /** Sign-in name, for logs and lists of officers. */
    public String login() {
        return isSystem() ? system : claim("preferred_username").orElseGet(this::subject);
    }

    /** Name for people to read; the sign-in name when the token has none. */
    public String name() {
        return isSystem() ? system : claim("name").orElseGet(this::login);
    }

    /** Role names of the realm; {@code SYS} alone for a job or a schedule. */
    public Set<String> roles() {
        return isSystem() ? Set.of(Roles.SYS) : signedIn().getRoles();
    }

    public boolean has(String role) {
        return roles().contains(role);
    }

    /** False on public endpoints reached without a token. */
    public boolean isKnown() {
        return isSystem() || !identity.isAnonymous();
    }

    /**
     * Unified social credit code of the enterprise the user acts for.
     *
     * @throws ProblemException {@code identity/claim-missing} for anyone who is not an enterprise user
     */
    public String uscc() {
        return required("uscc");
    }

    /**
     * Leading digits that all divisions of the officer's area share: {@code 2102} for Dalian, {@code 21} for the province (J-02).
     *
     * @throws ProblemException {@code identity/claim-missing} without a well-formed GB/T 2260 code
     */
    public String divisionPrefix() {
        String code = required("division");
        if (!DIVISION.matcher(code).matches()) {
            throw missing("division");
        }
        return code.replaceFirst("(00)+$", "");
    }

    /**
     * Number of the officer's law-enforcement certificate.
     *
     * @throws ProblemException {@code identity/claim-missing} for officers without one
     */
    public String certificateNo() {
        return required("certificate_no");
    }

    void actAsSystem(String name) {
        this.system = name;
    }

    private boolean isSystem() {
        return system != null;
    }

    private SecurityIdentity signedIn() {
        if (identity.isAnonymous()) {
            throw new ProblemException(IdentityProblem.NOT_SIGNED_IN, "sign-in required");
        }
        return identity;
    }

    private String required(String name) {
        return claim(name).orElseThrow(() -> missing(name));
    }

    private Optional<String> claim(String name) {
        if (isSystem()) {
            return Optional.empty();
        }
        return signedIn().getPrincipal() instanceof JsonWebToken token
            ? Optional.ofNullable(token.<Object>getClaim(name)).map(String::valueOf).filter(value -> !value.isBlank())
            : Optional.empty();
    }

    private static ProblemException missing(String claim) {
        return new ProblemException(IdentityProblem.CLAIM_MISSING, Map.of("claim", claim));
    }
}
