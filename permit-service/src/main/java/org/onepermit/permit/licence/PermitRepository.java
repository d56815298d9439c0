package org.onepermit.permit.licence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onepermit.permit.licence.rules.PermitStatus;

/** Finds permits by what identifies them. */
@ApplicationScoped
public class PermitRepository implements PanacheRepositoryBase<Permit, String> {

    public Optional<Permit> byNo(String permitNo) {
        return find("permitNo", permitNo).firstResultOptional();
    }

    Optional<Permit> byApplication(String applicationNo) {
        return find("applicationNo", applicationNo).firstResultOptional();
    }

    /** Locks some of the valid permits whose last day lies before a day. */
    List<Permit> lockOutlived(LocalDate day, int limit) {
        return find("status = ?1 and validTo < ?2 order by validTo, id", PermitStatus.VALID, day)
            .withLock(LockModeType.PESSIMISTIC_WRITE).page(0, limit).list();
    }

    /** A unit's permits, newest first. */
    public List<Permit> of(String uscc) {
        return list("uscc = ?1 order by issuedOn desc, permitNo desc", uscc);
    }
}
