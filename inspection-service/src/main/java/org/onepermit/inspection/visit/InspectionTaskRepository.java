package org.onepermit.inspection.visit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onepermit.inspection.visit.rules.TaskKind;
import org.onepermit.inspection.visit.rules.TaskStatus;

/** Finds tasks by number, unit and area. */
@ApplicationScoped
public class InspectionTaskRepository implements PanacheRepositoryBase<InspectionTask, String> {

    private static final Set<TaskStatus> UNTOLD = Set.of(TaskStatus.CREATED, TaskStatus.PREPARED, TaskStatus.CANCELLED);

    public Optional<InspectionTask> byNo(String taskNo) {
        return find("taskNo", taskNo).firstResultOptional();
    }

    Optional<InspectionTask> lock(String taskNo) {
        return find("taskNo", taskNo).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** A unit's visits that have begun, newest first; at most so many. */
    List<InspectionTask> earlier(String uscc, int limit) {
        return find("site.uscc = ?1 and status not in ?2 order by startedAt desc, id desc", uscc, UNTOLD).page(0, limit).list();
    }

    /** Tasks of a year that count towards a unit's cap (F-04). */
    int capped(String uscc, LocalDate from, LocalDate until) {
        return (int) count("site.uscc = ?1 and kind in ?2 and status <> ?3 and dueOn >= ?4 and dueOn < ?5", uscc,
            EnumSet.allOf(TaskKind.class).stream().filter(TaskKind::capped).toList(), TaskStatus.CANCELLED, from, until);
    }

    /** Whether a batch has a task whose visit has not taken place. */
    boolean hasUnvisited(String batchNo) {
        return count("batchNo = ?1 and status in ?2", batchNo, Set.of(TaskStatus.CREATED, TaskStatus.PREPARED, TaskStatus.ON_SITE)) > 0;
    }

    List<String> numbersOf(String batchNo) {
        return find("select taskNo from InspectionTask where batchNo = ?1 order by taskNo", batchNo).project(String.class).list();
    }
}
