package org.onepermit.inspection.roster;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** Finds objects of the register by number and by area. */
@ApplicationScoped
public class RegisteredObjectRepository implements PanacheRepositoryBase<RegisteredObject, String> {

    public Optional<RegisteredObject> byNo(String objectNo) {
        return find("objectNo", objectNo).firstResultOptional();
    }

    Optional<RegisteredObject> lock(String objectNo) {
        return find("objectNo", objectNo).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Every object of an area in the order of their numbers, closed ones included. */
    public List<RegisteredObject> all(String divisionPrefix) {
        return list("content.division like ?1 order by objectNo", divisionPrefix + "%");
    }
}
