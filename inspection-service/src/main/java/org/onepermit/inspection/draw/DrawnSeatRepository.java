package org.onepermit.inspection.draw;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
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

    List<DrawnSeat> ofStanding(String divisionPrefix, LocalDate from, LocalDate to) {
        return list("""
            leftAt is null and taskNo in (select t.taskNo from DrawnTask t where t.division like ?1 and t.standing = true
            and t.visitsFrom between ?2 and ?3)""", divisionPrefix + "%", from, to);
    }
}
