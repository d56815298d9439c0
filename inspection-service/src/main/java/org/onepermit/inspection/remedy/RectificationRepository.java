package org.onepermit.inspection.remedy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onepermit.inspection.visit.OpenRectifications;
import org.onepermit.inspection.visit.TaskDues;

/** Finds orders by their task and by their unit. */
@ApplicationScoped
public class RectificationRepository implements PanacheRepositoryBase<Rectification, String>, TaskDues.RecheckDue, OpenRectifications {

    private static final int MOST = 100;

    public Optional<Rectification> one(String taskNo) {
        return find("taskNo", taskNo).firstResultOptional();
    }

    @Override
    public Optional<LocalDate> of(String taskNo) {
        return one(taskNo).map(Rectification::recheckDueOn);
    }

    @Override
    public List<Open> ofUnit(String uscc) {
        return find("select r from Rectification r, InspectionTask t where t.taskNo = r.taskNo and t.site.uscc = ?1 and r.passed is null order by r.deadline",
            uscc).page(0, MOST).<Rectification>list().stream().map(Rectification::view)
            .map(order -> new Open(order.taskNo(), order.demand(), order.orderedOn(), order.deadline())).toList();
    }
}
