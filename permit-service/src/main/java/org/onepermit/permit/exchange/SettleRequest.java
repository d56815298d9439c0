package org.onepermit.permit.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.onepermit.permit.exchange.rules.Backoff;
import org.onepermit.permit.exchange.rules.TicketReason;

/** Writes down how an attempt ended and applies the answer, in one transaction. An answer that comes twice is applied once. */
@ApplicationScoped
class SettleRequest {

    private static final Logger LOG = Logger.getLogger(SettleRequest.class);

    private final ExchangeRepository requests;
    private final EntityManager entities;
    private final List<AnswerReceiver> receivers;
    private final Backoff backoff;

    SettleRequest(ExchangeRepository requests, EntityManager entities, @All List<AnswerReceiver> receivers, ExchangeConfig config) {
        this.requests = requests;
        this.entities = entities;
        this.receivers = receivers;
        this.backoff = new Backoff(config.firstBackoff(), config.maxBackoff());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void answered(String id, JsonNode answer) {
        requests.lock(id).filter(ExchangeRequest::isPending).ifPresent(request -> {
            request.received(answer.toString(), Instant.now());
            apply(request, answer).ifPresentOrElse(
                conflict -> giveUp(request, TicketReason.CONFLICT, conflict),
                () -> request.applied(Instant.now()));
        });
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void refused(String id, String error) {
        requests.lock(id).filter(ExchangeRequest::isPending).ifPresent(request -> giveUp(request, TicketReason.REFUSED, error));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void unanswered(String id, String error) {
        requests.lock(id).filter(ExchangeRequest::isPending).ifPresent(request -> {
            Instant now = Instant.now();
            if (request.isTooOld(now)) {
                giveUp(request, TicketReason.TOO_OLD, error);
            } else {
                request.failed(error, now, backoff);
            }
        });
    }

    private Optional<String> apply(ExchangeRequest request, JsonNode answer) {
        return receivers.stream().filter(receiver -> receiver.kind() == request.kind()).findFirst()
            .flatMap(receiver -> receiver.apply(request, answer));
    }

    private void giveUp(ExchangeRequest request, TicketReason reason, String detail) {
        LOG.errorf("exchange given up kind=%s subject=%s reason=%s detail=%s", request.kind(), request.subject(), reason, detail);
        request.giveUp(detail);
        entities.persist(new ExchangeTicket(request.id(), reason, detail, Instant.now()));
    }
}
