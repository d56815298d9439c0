package org.onepermit.permit.filing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** Finds applications by their number. */
@ApplicationScoped
public class ApplicationRepository implements PanacheRepositoryBase<Application, String> {

    public Optional<Application> byNo(String applicationNo) {
        return find("applicationNo", applicationNo).firstResultOptional();
    }

    /** Reads for a change: whoever comes second waits, then sees what the first has done. */
    public Optional<Application> lockByNo(String applicationNo) {
        return find("applicationNo", applicationNo).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }
}
