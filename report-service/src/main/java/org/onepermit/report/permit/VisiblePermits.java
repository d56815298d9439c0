package org.onepermit.report.permit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.report.permit.rules.PermitProblem;

/** The permits that the current user may ask about: an enterprise its own, an officer those of the own area (J-02). */
@ApplicationScoped
public class VisiblePermits {

    private final PermitRepository permits;
    private final CurrentUser user;

    VisiblePermits(PermitRepository permits, CurrentUser user) {
        this.permits = permits;
        this.user = user;
    }

    /** Anything the user may not see does not exist. */
    public Permit visible(String permitNo) {
        return find(permitNo).orElseThrow(() -> new ProblemException(PermitProblem.NO_SUCH_PERMIT, permitNo));
    }

    /** The permit, if the user may see it. */
    public Optional<Permit> find(String permitNo) {
        return isEnterprise()
            ? permits.find("permitNo = ?1 and uscc = ?2", permitNo, user.uscc()).firstResultOptional()
            : permits.find("permitNo = ?1 and division like ?2", permitNo, user.divisionPrefix() + "%").firstResultOptional();
    }

    /** The enterprise's own permits. */
    public List<Permit> own() {
        return permits.of(user.uscc());
    }

    /** The condition that keeps a list to the own unit or the own area, on an entity with {@code uscc} and {@code division}. */
    public Scope scope(String alias) {
        return isEnterprise() ? new Scope(alias + ".uscc = :scope", user.uscc()) : new Scope(alias + ".division like :scope", user.divisionPrefix() + "%");
    }

    /** A condition with its one parameter {@code :scope}. */
    public record Scope(String condition, String value) { }

    private boolean isEnterprise() {
        return user.has(Roles.ENT_AGENT) || user.has(Roles.ENT_LEGAL);
    }
}
