package org.onepermit.national.availability;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class AvailabilityRepository implements PanacheRepositoryBase<Availability, Integer> {

    Availability only() {
        return findById(Availability.ONLY);
    }
}
