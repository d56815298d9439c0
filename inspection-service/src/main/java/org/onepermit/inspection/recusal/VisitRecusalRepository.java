package org.onepermit.inspection.recusal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.onepermit.inspection.recusal.rules.RecusalState;

/** Finds recusals by id and task. */
@ApplicationScoped
public class VisitRecusalRepository implements PanacheRepositoryBase<VisitRecusal, String> {

    private static final int MOST = 100;

    Optional<VisitRecusal> lock(String id, String divisionPrefix) {
        return find("id = ?1 and division like ?2", id, divisionPrefix + "%").withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Newest first. */
    List<VisitRecusal> of(String taskNo) {
        return find("taskNo = ?1 order by askedAt desc, id desc", taskNo).page(0, MOST).list();
    }

    boolean isPending(String taskNo, String inspectorNo) {
        return count("taskNo = ?1 and inspectorNo = ?2 and state = ?3", taskNo, inspectorNo, RecusalState.REQUESTED) > 0;
    }
}
