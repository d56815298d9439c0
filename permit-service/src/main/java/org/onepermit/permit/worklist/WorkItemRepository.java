package org.onepermit.permit.worklist;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.onepermit.permit.worklist.rules.WorkKind;
import org.onepermit.permit.worklist.rules.WorkStatus;

/** Finds work items by their business keys. */
@ApplicationScoped
public class WorkItemRepository implements PanacheRepositoryBase<WorkItem, String> {

    Optional<WorkItem> one(String applicationNo, WorkKind kind, int round) {
        return find("applicationNo = ?1 and kind = ?2 and round = ?3", applicationNo, kind, round).firstResultOptional();
    }

    Optional<WorkItem> latest(String applicationNo, WorkKind kind) {
        return find("applicationNo = ?1 and kind = ?2 order by round desc", applicationNo, kind).firstResultOptional();
    }

    /** Own area and kinds only: somebody else's item is as good as none. */
    Optional<WorkItem> lockVisible(String id, Collection<WorkKind> kinds, String divisionPrefix) {
        return find("id = ?1 and kind in ?2 and division like ?3", id, kinds, divisionPrefix + "%")
            .withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    List<WorkItem> open(String applicationNo) {
        return list("applicationNo = ?1 and status = ?2", applicationNo, WorkStatus.OPEN);
    }

    /** Whether a person acted in one of these kinds of work on the application (J-01). */
    boolean acted(String applicationNo, Collection<WorkKind> kinds, String subject) {
        return !kinds.isEmpty()
            && count("applicationNo = ?1 and kind in ?2 and ?3 member of hands", applicationNo, kinds, subject) > 0;
    }
}
