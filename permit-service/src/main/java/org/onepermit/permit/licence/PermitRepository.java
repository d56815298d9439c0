package org.onepermit.permit.licence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Finds permits by what identifies them. */
@ApplicationScoped
public class PermitRepository implements PanacheRepositoryBase<Permit, String> {

    public Optional<Permit> byNo(String permitNo) {
        return find("permitNo", permitNo).firstResultOptional();
    }

    Optional<Permit> byApplication(String applicationNo) {
        return find("applicationNo", applicationNo).firstResultOptional();
    }

    /** A unit's permits, newest first. */
    public List<Permit> of(String uscc) {
        return list("uscc = ?1 order by issuedOn desc, permitNo desc", uscc);
    }
}
