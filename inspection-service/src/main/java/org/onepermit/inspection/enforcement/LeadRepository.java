package org.onepermit.inspection.enforcement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** Finds leads; {@code lock…} for a change. */
@ApplicationScoped
public class LeadRepository implements PanacheRepositoryBase<Lead, String> {

    private static final String IN_AREA = "leadNo = ?1 and division like ?2";

    Optional<Lead> bySource(LeadSource source, String sourceKey) {
        return find("source = ?1 and sourceKey = ?2", source, sourceKey).firstResultOptional();
    }

    Optional<Lead> inArea(String leadNo, String divisionPrefix) {
        return find(IN_AREA, leadNo, divisionPrefix + "%").firstResultOptional();
    }

    Optional<Lead> lockInArea(String leadNo, String divisionPrefix) {
        return find(IN_AREA, leadNo, divisionPrefix + "%").withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    Optional<Lead> lockByNo(String leadNo) {
        return find("leadNo", leadNo).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }
}
