package org.onepermit.permit.registration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onepermit.permit.registration.rules.RegistrationStatus;

/** Finds registrations by what identifies them: the id from the start, the number once there is one. */
@ApplicationScoped
public class RegistrationRepository implements PanacheRepositoryBase<Registration, String> {

    private static final List<RegistrationStatus> LIVE = List.of(RegistrationStatus.PENDING_NUMBER, RegistrationStatus.ACTIVE);
    private static final String OWN = "(id = ?1 or registrationNo = ?1) and uscc = ?2";

    /** A unit's registrations, newest first. */
    public List<Registration> of(String uscc) {
        return list("uscc = ?1 order by filedAt desc, id desc", uscc);
    }

    /** Those of a unit that are in force or about to be. */
    List<Registration> live(String uscc) {
        return list("uscc = ?1 and status in ?2 order by id", uscc, LIVE);
    }

    Optional<Registration> own(String idOrNo, String uscc) {
        return find(OWN, idOrNo, uscc).firstResultOptional();
    }

    Optional<Registration> lockOwn(String idOrNo, String uscc) {
        return find(OWN, idOrNo, uscc).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    Optional<Registration> inArea(String idOrNo, String divisionPrefix) {
        return find("(id = ?1 or registrationNo = ?1) and division like ?2", idOrNo, divisionPrefix + "%").firstResultOptional();
    }

    /** Locks some of those in force whose last day lies before a day. */
    List<Registration> lockOutlived(LocalDate day, int limit) {
        return find("status = ?1 and validTo < ?2 order by validTo, id", RegistrationStatus.ACTIVE, day)
            .withLock(LockModeType.PESSIMISTIC_WRITE).page(0, limit).list();
    }

    Optional<Registration> lock(String id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
