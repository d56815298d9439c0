package org.onepermit.permit.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Finds publications. */
@ApplicationScoped
public class PublicationRepository implements PanacheRepositoryBase<Publication, String> {

    public Optional<Publication> one(String applicationNo, PublicationKind kind) {
        return find("applicationNo = ?1 and kind = ?2", applicationNo, kind).firstResultOptional();
    }
}
