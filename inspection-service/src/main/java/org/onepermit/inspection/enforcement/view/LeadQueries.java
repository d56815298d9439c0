package org.onepermit.inspection.enforcement.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.onepermit.inspection.enforcement.Leads;
import org.onepermit.inspection.enforcement.listing.Orders;
import org.onepermit.inspection.enforcement.listing.Wheres;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;

/** The leads of the current officer's area. */
@ApplicationScoped
public class LeadQueries {

    private static final int LONGEST_TABLE = 10_000;
    private static final Orders ORDERS = new Orders("l", "-openedAt", "openedAt", "filingDueOn", "unitName", "status");
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
        Wheres wheres = wheres(filter);
        return PageOf.of(wheres.rows(entities, ROW, ORDERS.clause(page.sort()), LeadSummary.class, page.offset(), page.size()),
            wheres.count(entities, "l"), page);
    }

    /** All that match, for a table; at most ten thousand. */
    public List<LeadSummary> all(LeadFilter filter, String sort) {
        return wheres(filter).rows(entities, ROW, ORDERS.clause(sort), LeadSummary.class, 0, LONGEST_TABLE);
    }

    public LeadView one(String leadNo) {
        var lead = leads.visible(leadNo);
        return LeadView.of(lead, clocks.of(lead));
    }

    private Wheres wheres(LeadFilter filter) {
        return new Wheres("from Lead l where 1 = 1")
            .and("l.division like :area", "area", user.divisionPrefix() + "%")
            .and("l.status = :status", "status", filter.status())
            .and("l.source = :source", "source", filter.source())
            .and("l.division like :division", "division", Wheres.area(filter.division()))
            .and("l.overdue = :overdue", "overdue", filter.overdue())
            .and("(l.unitName like :q escape '!' or l.leadNo like :q escape '!' or l.subject like :q escape '!' or l.uscc like :q escape '!')", "q", Wheres.containing(filter.q()));
    }
}
