package org.onepermit.permit.exchange;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.onepermit.permit.exchange.rules.TicketReason;
import org.onepermit.platform.database.TimeOrderedId;

/** Tells an operator that an exchange needs a person. */
@Entity
public class ExchangeTicket {

    @Id
    private String id;
    private String exchangeRequestId;
    @Enumerated(EnumType.STRING)
    private TicketReason reason;
    private String detail;
    private Instant openedAt;
    private Instant closedAt;
    private String closedBy;
    @Version
    private long version;

    /** For the persistence provider only. */
    protected ExchangeTicket() {
    }

    ExchangeTicket(String exchangeRequestId, TicketReason reason, String detail, Instant now) {
        this.id = TimeOrderedId.text();
        this.exchangeRequestId = exchangeRequestId;
        this.reason = reason;
        this.detail = detail;
        this.openedAt = now;
    }

    void close(String subject, Instant now) {
        closedBy = subject;
        closedAt = now;
    }

    TicketSummary summary() {
        return new TicketSummary(id, exchangeRequestId, reason, detail, openedAt, closedAt);
    }

    /** One ticket as a list shows it. */
    public record TicketSummary(String id, String messageId, TicketReason reason, String detail, Instant openedAt, Instant closedAt) {
    }
}
