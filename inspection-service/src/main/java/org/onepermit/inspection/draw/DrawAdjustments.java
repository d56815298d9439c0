package org.onepermit.inspection.draw;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Adjustments of batches in the order in which they were asked for. */
@ApplicationScoped
class DrawAdjustments implements PanacheRepositoryBase<DrawAdjustment, String> {

    List<DrawAdjustment> of(String batchNo) {
        return list("batchNo = ?1 order by number", batchNo);
    }

    Optional<DrawAdjustment> of(String batchNo, int number) {
        return find("batchNo = ?1 and number = ?2", batchNo, number).firstResultOptional();
    }
}
