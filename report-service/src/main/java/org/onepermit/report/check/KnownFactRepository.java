package org.onepermit.report.check;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Facts that were entered. */
@ApplicationScoped
public class KnownFactRepository implements PanacheRepositoryBase<KnownFact, String> {

    private static final int MOST = 200;

    Optional<KnownFact> lock(KnownFact.Place place) {
        return find("permitNo = ?1 and kind = ?2 and periodFrom = ?3 and periodTo = ?4", place.permitNo(), place.kind(), place.from(), place.to())
            .withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** What is known within a period, the earliest first. */
    List<KnownFact> within(String permitNo, LocalDate from, LocalDate to) {
        return find("permitNo = ?1 and periodFrom >= ?2 and periodTo <= ?3 order by periodFrom, periodTo", permitNo, from, to).page(0, MOST).list();
    }

    /** What is known of a permit, the newest first. */
    public List<KnownFact> of(String permitNo) {
        return find("permitNo = ?1 order by enteredAt desc, id", permitNo).page(0, MOST).list();
    }
}
