package org.onepermit.testing.parcel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

@ApplicationScoped
class ParcelRepository implements PanacheRepositoryBase<Parcel, String> {

    Parcel lock(String id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
