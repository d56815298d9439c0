package org.onepermit.inspection.draw;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.onepermit.inspection.draw.rules.BatchStatus;

/** Finds batches by number, area and plan. */
@ApplicationScoped
class DrawBatchRepository implements PanacheRepositoryBase<DrawBatch, String> {

    Optional<DrawBatch> inArea(String batchNo, String divisionPrefix) {
        return find("batchNo = ?1 and division like ?2", batchNo, divisionPrefix + "%").firstResultOptional();
    }

    Optional<DrawBatch> lockInArea(String batchNo, String divisionPrefix) {
        return find("batchNo = ?1 and division like ?2", batchNo, divisionPrefix + "%").withLock(LockModeType.PESSIMISTIC_WRITE)
            .firstResultOptional();
    }

    boolean isOpen(String planNo, String period) {
        return count("planNo = ?1 and period = ?2 and status <> ?3", planNo, period, BatchStatus.VOID) > 0;
    }

    /** Committed to, so that the public may know of it. */
    Optional<DrawBatch> published(String batchNo) {
        return find("batchNo = ?1 and committedAt is not null", batchNo).firstResultOptional();
    }

    /** Revealed ones in the order of their reveal. */
    List<DrawBatch> revealed() {
        return list("revealedAt is not null order by revealedAt, batchNo");
    }
}
