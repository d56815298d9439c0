package org.onepermit.inspection.draw;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds drawn tasks by batch and object. */
@ApplicationScoped
class DrawnTaskRepository implements PanacheRepositoryBase<DrawnTask, String> {

    List<DrawnTask> of(String batchNo) {
        return list("batchNo = ?1 order by taskNo", batchNo);
    }

    List<DrawnTask> standing(String batchNo) {
        return list("batchNo = ?1 and standing = true order by taskNo", batchNo);
    }

    List<DrawnTask> standing(String divisionPrefix, LocalDate from, LocalDate to) {
        return list("division like ?1 and standing = true and visitsFrom between ?2 and ?3", divisionPrefix + "%", from, to);
    }

    Optional<DrawnTask> ofObject(String batchNo, String objectNo) {
        return find("batchNo = ?1 and objectNo = ?2", batchNo, objectNo).firstResultOptional();
    }
}
