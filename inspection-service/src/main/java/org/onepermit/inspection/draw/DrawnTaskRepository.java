package org.onepermit.inspection.draw;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
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

    Optional<DrawnTask> ofObject(String batchNo, String objectNo) {
        return find("batchNo = ?1 and objectNo = ?2", batchNo, objectNo).firstResultOptional();
    }
}
