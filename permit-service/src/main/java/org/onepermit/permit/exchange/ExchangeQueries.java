package org.onepermit.permit.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.onepermit.permit.exchange.ExchangeTicket.TicketSummary;
import org.onepermit.permit.exchange.rules.ExchangeKind;
import org.onepermit.permit.exchange.rules.ExchangeState;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.platform.time.LegalClock;

/** The exchange as an operator sees it. */
@ApplicationScoped
public class ExchangeQueries {

    private static final String COUNTS = """
        select r.kind, count(r), sum(case when r.receivedAt is not null then 1 else 0 end),
            sum(case when r.state = DONE then 1 else 0 end), sum(case when r.state = PENDING then 1 else 0 end),
            sum(case when r.state = DEAD then 1 else 0 end)
        from ExchangeRequest r where r.requestedAt >= :from and r.requestedAt < :to group by r.kind order by r.kind""";

    private final ExchangeRepository requests;
    private final EntityManager entities;

    ExchangeQueries(ExchangeRepository requests, EntityManager entities) {
        this.requests = requests;
        this.entities = entities;
    }

    /**
     * One kind's count of one day (I-05): what was requested must be applied, pending or dead.
     *
     * @param received answered, applied or not
     */
    public record Count(ExchangeKind kind, long requested, long received, long applied, long pending, long dead) { }

    public PageOf<ExchangeSummary> list(ExchangeState state, PageRequest page) {
        var rows = requests.find("state = ?1 order by requestedAt desc, id desc", state);
        List<ExchangeSummary> items = rows.page(page.index(), page.size()).list().stream().map(ExchangeRequest::summary).toList();
        return PageOf.of(items, rows.count(), page);
    }

    public PageOf<TicketSummary> openTickets(PageRequest page) {
        List<TicketSummary> items = entities
            .createQuery("from ExchangeTicket t where t.closedAt is null order by t.openedAt desc, t.id desc", ExchangeTicket.class)
            .setFirstResult(page.offset()).setMaxResults(page.size()).getResultList().stream().map(ExchangeTicket::summary).toList();
        long total = entities.createQuery("select count(t) from ExchangeTicket t where t.closedAt is null", Long.class).getSingleResult();
        return PageOf.of(items, total, page);
    }

    /** Counts of the requests made on one day. */
    public List<Count> reconcile(LocalDate day) {
        return entities.createQuery(COUNTS, Object[].class)
            .setParameter("from", start(day)).setParameter("to", start(day.plusDays(1))).getResultList().stream()
            .map(row -> new Count((ExchangeKind) row[0], number(row[1]), number(row[2]), number(row[3]), number(row[4]), number(row[5])))
            .toList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(LegalClock.ZONE).toInstant();
    }
}
