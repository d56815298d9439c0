package org.onepermit.inspection.enforcement.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.onepermit.inspection.enforcement.Leads;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.listing.Condition;
import org.onepermit.platform.listing.Like;
import org.onepermit.platform.listing.Orders;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;

/** The leads of the current officer's area. */
@ApplicationScoped
public class LeadQueries {

    private static final Orders ORDERS = Orders.of("l", "-openedAt", "openedAt", "filingDueOn", "unitName", "status");
    private static final String ROW = """
        select new org.onepermit.inspection.enforcement.view.LeadSummary(l.leadNo, l.source, l.subject, l.unitName, l.uscc, l.division,
            l.status, l.openedAt, l.filingDueOn, l.overdue, l.caseNo)
        """;

    private final EntityManager entities;
    private final CurrentUser user;
    private final Leads leads;
    private final CaseClocks clocks;

    LeadQueries(EntityManager entities, CurrentUser user, Leads leads, CaseClocks clocks) {
        this.entities = entities;
        this.user = user;
        this.leads = leads;
        this.clocks = clocks;
    }

    public PageOf<LeadSummary> find(LeadFilter filter, PageRequest page) {
        Condition condition = condition(filter);
        long total = condition.query(entities, "select count(l) from Lead l" + condition.where(), Long.class).getSingleResult();
        return PageOf.of(rows(condition, page.sort(), page.offset(), page.size()), total, page);
    }

    /** The first of a list, for an export. */
    public List<LeadSummary> first(LeadFilter filter, String sort, int most) {
        return rows(condition(filter), sort, 0, most);
    }

    public LeadView one(String leadNo) {
        var lead = leads.visible(leadNo);
        return LeadView.of(lead, clocks.of(lead));
    }

    private List<LeadSummary> rows(Condition condition, String sort, int offset, int size) {
        return condition.query(entities, ROW + "from Lead l" + condition.where() + " order by " + ORDERS.clause(sort), LeadSummary.class)
            .setFirstResult(offset).setMaxResults(size).getResultList();
    }

    private Condition condition(LeadFilter filter) {
        return new Condition()
            .and("l.division like :area", "area", user.divisionPrefix() + "%")
            .and("l.status = :status", "status", filter.status())
            .and("l.source = :source", "source", filter.source())
            .and("l.division like :division", "division", filter.division() == null ? null : Like.area(filter.division()))
            .and("l.overdue = :overdue", "overdue", filter.overdue())
            .and("(l.unitName like :q escape '!' or l.leadNo like :q escape '!' or l.subject like :q escape '!' or l.uscc like :q escape '!')",
                "q", Like.containing(filter.q()));
    }
}
