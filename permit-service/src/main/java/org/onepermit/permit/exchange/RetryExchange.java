package org.onepermit.permit.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import org.onepermit.permit.exchange.rules.ExchangeProblem;
import org.onepermit.platform.audit.Audit;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.problem.ProblemException;

/** An operator sends a given-up request on its way again and closes its tickets. */
@ApplicationScoped
public class RetryExchange {

    private final ExchangeRepository requests;
    private final EntityManager entities;
    private final ExchangeConfig config;
    private final CurrentUser user;
    private final Audit audit;

    RetryExchange(ExchangeRepository requests, EntityManager entities, ExchangeConfig config, CurrentUser user, Audit audit) {
        this.requests = requests;
        this.entities = entities;
        this.config = config;
        this.user = user;
        this.audit = audit;
    }

    @Transactional
    public void retry(String id) {
        ExchangeRequest request = requests.lock(id).orElseThrow(() -> new ProblemException(ExchangeProblem.NO_SUCH_REQUEST, id));
        if (!request.isDead()) {
            throw new ProblemException(ExchangeProblem.NOT_DEAD, id);
        }
        Instant now = Instant.now();
        request.revive(now, config.maxAge());
        entities.createQuery("from ExchangeTicket t where t.exchangeRequestId = ?1 and t.closedAt is null", ExchangeTicket.class)
            .setParameter(1, id).getResultList().forEach(ticket -> ticket.close(user.subject(), now));
        audit.append("retry-exchange", "ExchangeRequest", id, Map.of("kind", request.kind(), "subject", request.subject()));
    }
}
