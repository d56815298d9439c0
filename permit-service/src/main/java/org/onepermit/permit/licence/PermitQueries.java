package org.onepermit.permit.licence;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.onepermit.permit.licence.rules.LicenceProblem;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.platform.problem.ProblemException;

/** The permits that the current user may see: an enterprise its own, an officer those of the own area (J-02), our own services all. */
@ApplicationScoped
public class PermitQueries {

    private static final String ORDER = " order by issuedOn desc, permitNo desc";

    private final PermitRepository permits;
    private final CurrentUser user;

    PermitQueries(PermitRepository permits, CurrentUser user) {
        this.permits = permits;
        this.user = user;
    }

    public PageOf<PermitSummary> list(PageRequest page) {
        PanacheQuery<Permit> rows = isEnterprise()
            ? permits.find("uscc = ?1" + ORDER, user.uscc())
            : permits.find("division like ?1" + ORDER, user.divisionPrefix() + "%");
        return PageOf.of(rows.page(page.index(), page.size()).list().stream().map(Permit::summary).toList(), rows.count(), page);
    }

    /** Anything the user may not see does not exist. */
    public Permit visible(String permitNo) {
        return find(permitNo).orElseThrow(() -> new ProblemException(LicenceProblem.NO_SUCH_PERMIT, permitNo));
    }

    private Optional<Permit> find(String permitNo) {
        if (user.has(Roles.SYS)) {
            return permits.find("permitNo = ?1", permitNo).firstResultOptional();
        }
        return isEnterprise()
            ? permits.find("permitNo = ?1 and uscc = ?2", permitNo, user.uscc()).firstResultOptional()
            : permits.find("permitNo = ?1 and division like ?2", permitNo, user.divisionPrefix() + "%").firstResultOptional();
    }

    private boolean isEnterprise() {
        return user.has(Roles.ENT_AGENT) || user.has(Roles.ENT_LEGAL);
    }
}
