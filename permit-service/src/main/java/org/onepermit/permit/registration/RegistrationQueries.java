package org.onepermit.permit.registration;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import org.onepermit.permit.registration.rules.RegistrationProblem;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.platform.problem.ProblemException;

/** The registrations that the current user may see: an enterprise its own, an officer those of the own area (J-02). */
@ApplicationScoped
public class RegistrationQueries {

    private final RegistrationRepository registrations;
    private final CurrentUser user;

    RegistrationQueries(RegistrationRepository registrations, CurrentUser user) {
        this.registrations = registrations;
        this.user = user;
    }

    public PageOf<RegistrationSummary> list(PageRequest page) {
        PanacheQuery<Registration> rows = isEnterprise()
            ? registrations.find("uscc = ?1 order by filedAt desc, id desc", user.uscc())
            : registrations.find("division like ?1 order by filedAt desc, id desc", user.divisionPrefix() + "%");
        return PageOf.of(rows.page(page.index(), page.size()).list().stream().map(Registration::summary).toList(), rows.count(), page);
    }

    /** By id or number. Anything the user may not see does not exist. */
    public Registration visible(String idOrNo) {
        return (isEnterprise() ? registrations.own(idOrNo, user.uscc()) : registrations.inArea(idOrNo, user.divisionPrefix()))
            .orElseThrow(() -> new ProblemException(RegistrationProblem.NO_SUCH_REGISTRATION, idOrNo));
    }

    private boolean isEnterprise() {
        return user.has(Roles.ENT_AGENT) || user.has(Roles.ENT_LEGAL);
    }
}
