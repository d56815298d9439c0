package org.onepermit.inspection.enforcement.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The party's statements, eldest first. */
@ApplicationScoped
public class StatementRepository implements PanacheRepositoryBase<Statement, String> {

    public List<Statement> of(String caseNo) {
        return list("caseNo = ?1 order by id", caseNo);
    }

    public Optional<Statement> of(String caseNo, String id) {
        return find("caseNo = ?1 and id = ?2", caseNo, id).firstResultOptional();
    }
}
