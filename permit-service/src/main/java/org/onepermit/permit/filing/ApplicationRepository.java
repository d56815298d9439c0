package org.onepermit.permit.filing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** Finds applications by their number; {@code lock…} for a change: whoever comes second waits, then sees what the first has done. */
@ApplicationScoped
public class ApplicationRepository implements PanacheRepositoryBase<Application, String> {

    private static final String OWN = "applicationNo = ?1 and uscc = ?2";
    private static final String IN_AREA = "applicationNo = ?1 and division like ?2 and submittedAt is not null";

    public Optional<Application> byNo(String applicationNo) {
        return find("applicationNo", applicationNo).firstResultOptional();
    }

    public Optional<Application> lockByNo(String applicationNo) {
        return find("applicationNo", applicationNo).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    Optional<Application> own(String applicationNo, String uscc) {
        return find(OWN, applicationNo, uscc).firstResultOptional();
    }

    Optional<Application> lockOwn(String applicationNo, String uscc) {
        return find(OWN, applicationNo, uscc).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** What the authority has received from its area; drafts are the applicant's alone (J). */
    Optional<Application> inArea(String applicationNo, String divisionPrefix) {
        return find(IN_AREA, applicationNo, divisionPrefix + "%").firstResultOptional();
    }

    Optional<Application> lockInArea(String applicationNo, String divisionPrefix) {
        return find(IN_AREA, applicationNo, divisionPrefix + "%").withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** The unit's newest application, from which the next draft is prefilled. */
    Optional<Application> newest(String uscc) {
        return find("uscc = ?1 order by createdAt desc", uscc).firstResultOptional();
    }
}
