package org.onepermit.report.permit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** Finds permits by what identifies them. */
@ApplicationScoped
public class PermitRepository implements PanacheRepositoryBase<Permit, String> {

    private static final int MOST = 200;

    public Optional<Permit> byNo(String permitNo) {
        return find("permitNo", permitNo).firstResultOptional();
    }

    /** The permit, which nobody else changes until the end of the transaction. */
    public Optional<Permit> lock(String permitNo) {
        return find("permitNo", permitNo).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** A unit's permits; one site has one, so they are few. */
    public List<Permit> of(String uscc) {
        return find("uscc = ?1 order by permitNo", uscc).page(0, MOST).list();
    }
}
