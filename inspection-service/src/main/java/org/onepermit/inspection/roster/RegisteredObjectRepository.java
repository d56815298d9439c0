package org.onepermit.inspection.roster;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.stream.Stream;

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
    public Stream<RegisteredObject> all(String divisionPrefix) {
        return stream("content.division like ?1 order by objectNo", divisionPrefix + "%");
    }
}
