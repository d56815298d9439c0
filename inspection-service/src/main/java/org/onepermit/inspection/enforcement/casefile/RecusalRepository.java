package org.onepermit.inspection.enforcement.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The recusals of a case, by number. The case is locked while one is added, so numbers have no gaps. */
@ApplicationScoped
public class RecusalRepository implements PanacheRepositoryBase<Recusal, String> {

    public List<Recusal> of(String caseNo) {
        return list("caseNo = ?1 order by number", caseNo);
    }

    public Optional<Recusal> of(String caseNo, int number) {
        return find("caseNo = ?1 and number = ?2", caseNo, number).firstResultOptional();
    }

    /** Whether the head still has to decide on one. */
    public boolean anyPending(String caseNo) {
        return count("caseNo = ?1 and granted is null", caseNo) > 0;
    }
}
