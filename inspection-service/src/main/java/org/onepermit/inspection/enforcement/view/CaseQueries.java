package org.onepermit.inspection.enforcement.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.onepermit.inspection.enforcement.casefile.Cases;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.listing.Condition;
import org.onepermit.platform.listing.Like;
import org.onepermit.platform.listing.Orders;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;

/** Lists the cases that the current user may see: those of the own area, or the own unit's once it was notified. */
@ApplicationScoped
public class CaseQueries {

    private static final Orders ORDERS = Orders.of("c", "-filedOn", "filedOn", "decisionDueOn", "unitName", "status", "amountYuan", "decidedOn");
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
        Condition condition = condition(filter);
        long total = condition.query(entities, "select count(c) from EnforcementCase c" + condition.where(), Long.class).getSingleResult();
        return PageOf.of(rows(condition, page.sort(), page.offset(), page.size()), total, page);
    }

    /** The first of a list, for an export. */
    public List<CaseSummary> first(CaseFilter filter, String sort, int most) {
        return rows(condition(filter), sort, 0, most);
    }

    private List<CaseSummary> rows(Condition condition, String sort, int offset, int size) {
        return condition.query(entities, ROW + "from EnforcementCase c" + condition.where() + " order by " + ORDERS.clause(sort), CaseSummary.class)
            .setFirstResult(offset).setMaxResults(size).getResultList();
    }

    private Condition condition(CaseFilter filter) {
        return visible()
            .and("c.status = :status", "status", filter.status())
            .and("c.charge.conduct = :conduct", "conduct", filter.conduct())
            .and("c.division like :division", "division", filter.division() == null ? null : Like.area(filter.division()))
            .and("c.overdue = :overdue", "overdue", filter.overdue())
            .and("(c.unitName like :q escape '!' or c.caseNo like :q escape '!' or c.cause like :q escape '!' or c.penaltyNo like :q escape '!')",
                "q", Like.containing(filter.q()));
    }

    private Condition visible() {
        if (cases.isEnterprise()) {
            return new Condition().and("c.notifiedOn is not null and c.uscc = :uscc", "uscc", user.uscc());
        }
        String inArea = "c.division like :area";
        return new Condition().and(cases.seesFile() ? inArea : "c.decidedOn is not null and " + inArea, "area", user.divisionPrefix() + "%");
    }
}
