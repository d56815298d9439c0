package org.onepermit.inspection.draw;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Seats that are taken now. */
@ApplicationScoped
class DrawnSeatRepository implements PanacheRepositoryBase<DrawnSeat, String> {

    List<DrawnSeat> of(String taskNo) {
        return list("taskNo = ?1 and leftAt is null order by seat", taskNo);
    }

    List<DrawnSeat> ofBatch(String batchNo) {
        return list("leftAt is null and taskNo in (select t.taskNo from DrawnTask t where t.batchNo = ?1) order by taskNo, seat", batchNo);
    }

    boolean isSeated(String taskNo, String certificateNo) {
        return count("taskNo = ?1 and certificateNo = ?2 and leftAt is null", taskNo, certificateNo) > 0;
    }
}
