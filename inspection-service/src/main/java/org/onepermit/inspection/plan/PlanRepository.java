package org.onepermit.inspection.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** Finds plans by number and area. */
@ApplicationScoped
class PlanRepository implements PanacheRepositoryBase<InspectionPlan, String> {

    private static final String IN_AREA = "planNo = ?1 and division like ?2";

    Optional<InspectionPlan> inArea(String planNo, String divisionPrefix) {
        return find(IN_AREA, planNo, divisionPrefix + "%").firstResultOptional();
    }

    Optional<InspectionPlan> lockInArea(String planNo, String divisionPrefix) {
        return find(IN_AREA, planNo, divisionPrefix + "%").withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }
}
