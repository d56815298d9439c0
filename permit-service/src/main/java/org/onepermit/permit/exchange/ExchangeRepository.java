package org.onepermit.permit.exchange;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Timeouts;
import org.onepermit.permit.exchange.rules.ExchangeKind;
import org.onepermit.permit.exchange.rules.ExchangeState;

/** Finds and locks requests. */
@ApplicationScoped
class ExchangeRepository implements PanacheRepositoryBase<ExchangeRequest, String> {

    private static final String LOCK_TIMEOUT = "jakarta.persistence.lock.timeout";

    Optional<ExchangeRequest> one(ExchangeKind kind, String subject) {
        return find("kind = ?1 and subject = ?2", kind, subject).firstResultOptional();
    }

    /** Locks what is due, leaving out what another instance has locked. */
    List<ExchangeRequest> lockDue(Instant now, int limit) {
        return find("state = ?1 and nextAttemptAt <= ?2 order by nextAttemptAt, id", ExchangeState.PENDING, now)
            .withLock(LockModeType.PESSIMISTIC_WRITE)
            .withHint(LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
            .page(0, limit)
            .list();
    }

    Optional<ExchangeRequest> lock(String id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
