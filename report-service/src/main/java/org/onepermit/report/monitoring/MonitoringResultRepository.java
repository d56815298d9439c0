package org.onepermit.report.monitoring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds results by what identifies them. */
@ApplicationScoped
public class MonitoringResultRepository implements PanacheRepositoryBase<MonitoringResult, String> {

    private static final int MOST = 20_000;

    Optional<MonitoringResult> lock(String id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** The versions of one result, the first first. */
    List<MonitoringResult> versions(String rootId) {
        return list("rootId = ?1 order by versionNo", rootId);
    }

    /** What stands for a permit between two days, both included, in order of time. */
    public List<MonitoringResult> standing(String permitNo, LocalDate from, LocalDate to) {
        return find("permitNo = ?1 and sampledOn between ?2 and ?3 and supersededAt is null order by sampledAt, id", permitNo, from, to)
            .page(0, MOST).list();
    }
}
