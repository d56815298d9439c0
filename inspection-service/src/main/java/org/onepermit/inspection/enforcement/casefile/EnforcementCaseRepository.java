package org.onepermit.inspection.enforcement.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** Finds cases by their number; {@code lock…} for a change: whoever comes second waits, then sees what the first has done. */
@ApplicationScoped
public class EnforcementCaseRepository implements PanacheRepositoryBase<EnforcementCase, String> {

    /** The party learns of its case with the notice (APnL §44). */
    private static final String OWN = "caseNo = ?1 and uscc = ?2 and notifiedOn is not null";
    private static final String IN_AREA = "caseNo = ?1 and division like ?2";

    Optional<EnforcementCase> own(String caseNo, String uscc) {
        return find(OWN, caseNo, uscc).firstResultOptional();
    }

    Optional<EnforcementCase> lockOwn(String caseNo, String uscc) {
        return find(OWN, caseNo, uscc).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    Optional<EnforcementCase> inArea(String caseNo, String divisionPrefix) {
        return find(IN_AREA, caseNo, divisionPrefix + "%").firstResultOptional();
    }

    Optional<EnforcementCase> lockInArea(String caseNo, String divisionPrefix) {
        return find(IN_AREA, caseNo, divisionPrefix + "%").withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    Optional<EnforcementCase> lockByNo(String caseNo) {
        return find("caseNo", caseNo).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }
}
