package org.onepermit.inspection.enforcement.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.onepermit.inspection.enforcement.casefile.Cases;
import org.onepermit.inspection.enforcement.listing.Orders;
import org.onepermit.inspection.enforcement.listing.Wheres;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;

/** Lists the cases that the current user may see: those of the own area, or the own unit's once it was notified. */
@ApplicationScoped
public class CaseQueries {

    private static final int LONGEST_TABLE = 10_000;
    private static final Orders ORDERS = new Orders("c", "-filedOn", "filedOn", "decisionDueOn", "unitName", "status", "amountYuan", "decidedOn");
    private static final String ROW = """
        select new org.onepermit.inspection.enforcement.view.CaseSummary(c.caseNo, c.unitName, c.uscc, c.division, c.cause, c.charge.conduct,
            c.status, c.filedOn, c.decisionDueOn, c.overdue, c.penaltyNo, c.amountYuan, c.decidedOn, c.publishedOn)
        """;

    private final EntityManager entities;
    private final CurrentUser user;
    private final Cases cases;

    CaseQueries(EntityManager entities, CurrentUser user, Cases cases) {
        this.entities = entities;
        this.user = user;
        this.cases = cases;
    }

    public PageOf<CaseSummary> find(CaseFilter filter, PageRequest page) {
        Wheres wheres = wheres(filter);
        return PageOf.of(wheres.rows(entities, ROW, ORDERS.clause(page.sort()), CaseSummary.class, page.offset(), page.size()),
            wheres.count(entities, "c"), page);
    }

    /** All that match, for a table; at most ten thousand. */
    public List<CaseSummary> all(CaseFilter filter, String sort) {
        return wheres(filter).rows(entities, ROW, ORDERS.clause(sort), CaseSummary.class, 0, LONGEST_TABLE);
    }

    private Wheres wheres(CaseFilter filter) {
        return visible()
            .and("c.status = :status", "status", filter.status())
            .and("c.charge.conduct = :conduct", "conduct", filter.conduct())
            .and("c.division like :division", "division", Wheres.area(filter.division()))
            .and("c.overdue = :overdue", "overdue", filter.overdue())
            .and("(c.unitName like :q escape '!' or c.caseNo like :q escape '!' or c.cause like :q escape '!' or c.penaltyNo like :q escape '!')", "q", Wheres.containing(filter.q()));
    }

    private Wheres visible() {
        if (cases.isEnterprise()) {
            return new Wheres("from EnforcementCase c where c.notifiedOn is not null").and("c.uscc = :uscc", "uscc", user.uscc());
        }
        String all = cases.seesFile() ? "1 = 1" : "c.decidedOn is not null";
        return new Wheres("from EnforcementCase c where " + all).and("c.division like :area", "area", user.divisionPrefix() + "%");
    }
}
