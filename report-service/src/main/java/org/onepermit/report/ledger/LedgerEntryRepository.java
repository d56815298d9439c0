package org.onepermit.report.ledger;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** Finds entries by what identifies them. */
@ApplicationScoped
public class LedgerEntryRepository implements PanacheRepositoryBase<LedgerEntry, String> {

    Optional<LedgerEntry> lock(String id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** The versions of one entry, the first first. */
    List<LedgerEntry> versions(String rootId) {
        return list("rootId = ?1 order by versionNo", rootId);
    }
}
