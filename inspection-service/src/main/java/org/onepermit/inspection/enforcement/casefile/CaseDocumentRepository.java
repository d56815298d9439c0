package org.onepermit.inspection.enforcement.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The documents of a case, eldest first. */
@ApplicationScoped
public class CaseDocumentRepository implements PanacheRepositoryBase<CaseDocument, String> {

    public List<CaseDocument> of(String caseNo) {
        return list("caseNo = ?1 order by id", caseNo);
    }

    public Optional<CaseDocument> of(String caseNo, String id) {
        return find("caseNo = ?1 and id = ?2", caseNo, id).firstResultOptional();
    }

    /** The newest of a kind. */
    public Optional<CaseDocument> newest(String caseNo, DocumentKind kind) {
        return find("caseNo = ?1 and kind = ?2 order by id desc", caseNo, kind).firstResultOptional();
    }
}
