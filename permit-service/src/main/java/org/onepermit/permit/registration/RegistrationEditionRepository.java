package org.onepermit.permit.registration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds what was registered. */
@ApplicationScoped
public class RegistrationEditionRepository implements PanacheRepositoryBase<RegistrationEdition, String> {

    /** The newest edition; there always is one. */
    public RegistrationEdition latest(Registration registration) {
        return find("registrationId = ?1 and edition = ?2", registration.id(), registration.edition()).singleResult();
    }
}
