package org.onepermit.inspection.enforcement.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The evidence of a case, by number. The case is locked while a piece is added, so numbers have no gaps. */
@ApplicationScoped
public class EvidenceRepository implements PanacheRepositoryBase<Evidence, String> {

    public List<Evidence> of(String caseNo) {
        return list("caseNo = ?1 order by number", caseNo);
    }

    public long countOf(String caseNo) {
        return count("caseNo", caseNo);
    }

    /** Whether a piece is this file of the store. */
    public boolean refersTo(String fileId) {
        return count("fileId", fileId) > 0;
    }

    public long filesOf(String caseNo) {
        return count("caseNo = ?1 and fileId is not null", caseNo);
    }

    public Optional<Evidence> of(String caseNo, int number) {
        return find("caseNo = ?1 and number = ?2", caseNo, number).firstResultOptional();
    }
}
