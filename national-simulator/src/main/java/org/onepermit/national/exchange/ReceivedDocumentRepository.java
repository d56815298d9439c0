package org.onepermit.national.exchange;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class ReceivedDocumentRepository implements PanacheRepositoryBase<ReceivedDocument, String> {

    Optional<ReceivedDocument> latestOfPermit(String permitNo) {
        return find("kind = ?1 and subject = ?2", Sort.descending("revision"), ReceivedKind.PERMIT, permitNo)
                .firstResultOptional();
    }
}
