package org.onepermit.permit.holder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onepermit.permit.filing.Application;
import org.onepermit.permit.filing.ApplicationRepository;
import org.onepermit.permit.filing.rules.Dossier;
import org.onepermit.permit.filing.rules.Dossier.Identity;
import org.onepermit.permit.holder.Holder.Site;
import org.onepermit.permit.licence.Permit;
import org.onepermit.permit.licence.PermitHistory;
import org.onepermit.permit.licence.PermitRepository;
import org.onepermit.permit.licence.PermitSummary;
import org.onepermit.permit.licence.PermitVersion;
import org.onepermit.permit.registration.Registration;
import org.onepermit.permit.registration.RegistrationEditionRepository;
import org.onepermit.permit.registration.RegistrationRepository;
import org.onepermit.permit.registration.RegistrationSummary;
import org.onepermit.platform.identity.CurrentUser;

/** Reads the file of the unit that the current user acts for. */
@ApplicationScoped
public class HolderQueries {

    private final ApplicationRepository applications;
    private final PermitRepository permits;
    private final PermitHistory history;
    private final RegistrationRepository registrations;
    private final RegistrationEditionRepository editions;
    private final CurrentUser user;

    HolderQueries(ApplicationRepository applications, PermitRepository permits, PermitHistory history,
                  RegistrationRepository registrations, RegistrationEditionRepository editions, CurrentUser user) {
        this.applications = applications;
        this.permits = permits;
        this.history = history;
        this.registrations = registrations;
        this.editions = editions;
        this.user = user;
    }

    public Holder own() {
        String uscc = user.uscc();
        List<Permit> held = permits.of(uscc);
        List<Registration> registered = registrations.of(uscc);
        Optional<Dossier> last = lastDossier(uscc, held, registered);
        Optional<Identity> identity = last.map(Dossier::identity);
        List<PermitSummary> permitRows = held.stream().map(Permit::summary).toList();
        List<RegistrationSummary> registrationRows = registered.stream().map(Registration::summary).toList();
        return new Holder(uscc, identity.map(Identity::unitName).orElse(null), identity.map(Identity::legalRepresentative).orElse(null),
            identity.map(Identity::domicile).orElse(null), sites(permitRows, registrationRows), permitRows, registrationRows,
            last.orElse(null));
    }

    private Optional<Dossier> lastDossier(String uscc, List<Permit> held, List<Registration> registered) {
        return applications.find("uscc = ?1 order by createdAt desc", uscc).firstResultOptional().map(Application::dossier)
            .or(() -> registered.stream().findFirst().map(registration -> editions.latest(registration).dossier()))
            .or(() -> held.stream().findFirst().flatMap(history::latest).map(PermitVersion::dossier));
    }

    private static List<Site> sites(List<PermitSummary> permits, List<RegistrationSummary> registrations) {
        return Stream.concat(
            permits.stream().map(permit -> new Site(permit.siteName(), permit.siteAddress(), permit.division())),
            registrations.stream().map(one -> new Site(one.siteName(), one.siteAddress(), one.division()))).distinct().toList();
    }
}
