package org.onepermit.permit.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.onepermit.permit.filing.rules.Dossier;
import org.onepermit.permit.licence.DisclosedDossier;

/** Reads one registration for the current user, and logs it where secret fields are read (J-03). */
@ApplicationScoped
public class ReadRegistration {

    private final RegistrationQueries queries;
    private final RegistrationEditionRepository editions;
    private final DisclosedDossier disclosed;

    ReadRegistration(RegistrationQueries queries, RegistrationEditionRepository editions, DisclosedDossier disclosed) {
        this.queries = queries;
        this.editions = editions;
        this.disclosed = disclosed;
    }

    /** A registration with its newest edition, and what was registered as far as the user may see it. */
    public record Reading(Registration registration, RegistrationEdition edition, Dossier dossier) { }

    @Transactional
    public Reading read(String idOrNo) {
        Registration registration = queries.visible(idOrNo);
        RegistrationEdition edition = editions.latest(registration);
        return new Reading(registration, edition, disclosed.read(edition.dossier(), "Registration", registration.id()));
    }
}
