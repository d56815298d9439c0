package org.onepermit.permit.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onepermit.permit.exchange.rules.ExchangeKind;

/** Takes up requests for one attempt each; committed before anything is sent, so that no lock is held over the network. */
@ApplicationScoped
class TakeUpRequests {

    private final ExchangeRepository requests;
    private final ExchangeConfig config;

    TakeUpRequests(ExchangeRepository requests, ExchangeConfig config) {
        this.requests = requests;
        this.config = config;
    }

    /** What an attempt needs to know. */
    record Attempt(String id, ExchangeKind kind, String payload) {

        static Attempt of(ExchangeRequest request) {
            return new Attempt(request.id(), request.kind(), request.payload());
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Attempt> due() {
        Instant now = Instant.now();
        List<ExchangeRequest> due = requests.lockDue(now, config.batch());
        due.forEach(request -> request.takeUp(now, config.lease()));
        return due.stream().map(Attempt::of).toList();
    }

    /** Takes up one request unless somebody just did. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Attempt> one(String id) {
        Instant now = Instant.now();
        return requests.lock(id).filter(request -> request.isDue(now)).map(request -> {
            request.takeUp(now, config.lease());
            return Attempt.of(request);
        });
    }
}
