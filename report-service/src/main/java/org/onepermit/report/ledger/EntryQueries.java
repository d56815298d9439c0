package org.onepermit.report.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.onepermit.platform.listing.Condition;
import org.onepermit.platform.listing.Orders;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.report.ledger.rules.LedgerProblem;
import org.onepermit.report.permit.VisiblePermits.Scope;
import org.onepermit.report.permit.VisiblePermits;

/** The entries that the current user may see: an enterprise its own, an officer those of the own area (J-02). */
@ApplicationScoped
public class EntryQueries {

    private static final Orders ORDERS = Orders.of("e", "-happenedOn", "happenedOn", "kind", "place", "recordedAt", "permitNo");

    private final LedgerEntryRepository entries;
    private final VisiblePermits permits;
    private final EntityManager entities;

    EntryQueries(LedgerEntryRepository entries, VisiblePermits permits, EntityManager entities) {
        this.entries = entries;
        this.permits = permits;
        this.entities = entities;
    }

    public PageOf<EntrySummary> list(EntryFilter filter, PageRequest page) {
        Condition condition = condition(filter);
        long total = condition.query(entities, "select count(e) from LedgerEntry e" + condition.where(), Long.class).getSingleResult();
        return PageOf.of(rows(condition, page.sort(), page.offset(), page.size()), total, page);
    }

    /** The first of a list, for an export. */
    public List<EntrySummary> first(EntryFilter filter, String sort, int most) {
        return rows(condition(filter), sort, 0, most);
    }

    /** All versions of an entry, the first first. Anything the user may not see does not exist. */
    public List<EntrySummary> versions(String id) {
        LedgerEntry entry = entries.findByIdOptional(id).filter(found -> permits.find(found.permitNo()).isPresent())
            .orElseThrow(() -> new ProblemException(LedgerProblem.NO_SUCH_ENTRY, id));
        return entries.versions(entry.rootId()).stream().map(LedgerEntry::summary).toList();
    }

    private List<EntrySummary> rows(Condition condition, String sort, int offset, int size) {
        return condition.query(entities, "from LedgerEntry e" + condition.where() + " order by " + ORDERS.clause(sort), LedgerEntry.class)
            .setFirstResult(offset).setMaxResults(size).getResultStream().map(LedgerEntry::summary).toList();
    }

    private Condition condition(EntryFilter filter) {
        Scope scope = permits.scope("e");
        return new Condition().and(scope.condition(), "scope", scope.value())
            .and("e.permitNo = :permitNo", "permitNo", filter.permitNo())
            .and("e.book = :book", "book", filter.book())
            .and("e.kind = :kind", "kind", filter.kind())
            .and("e.place = :place", "place", filter.place())
            .and("e.happenedOn >= :from", "from", filter.from())
            .and("e.happenedOn <= :to", "to", filter.to())
            .and("e.late = :late", "late", filter.lateOnly() ? true : null)
            .and("(e.supersededAt is null or :all = true)", "all", filter.withSuperseded());
    }
}
