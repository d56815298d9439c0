package org.onepermit.report.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.listing.Condition;
import org.onepermit.platform.listing.Like;
import org.onepermit.platform.listing.Orders;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;

/** Lists the reports that the current user may see: the own unit's, or those received in the own area. */
@ApplicationScoped
public class ReportQueries {

    private static final Orders ORDERS = Orders.of("r", "-periodTo", "periodTo", "dueOn", "submittedAt", "unitName", "status", "risk");
    private static final String ROW = """
        select new org.onepermit.report.filing.ReportSummary(r.dutyNo, r.permitNo, r.unitName, r.division, r.reportType, r.periodFrom,
            r.periodTo, r.dueOn, r.status, r.versionNo, r.submittedAt, r.late, r.risk, r.warnings, r.leads, r.reviewDueOn, r.correctionDueOn,
            r.publishedAt) from Report r""";

    private final EntityManager entities;
    private final Reports reports;
    private final CurrentUser user;

    ReportQueries(EntityManager entities, Reports reports, CurrentUser user) {
        this.entities = entities;
        this.reports = reports;
        this.user = user;
    }

    public PageOf<ReportSummary> find(ReportFilter filter, PageRequest page) {
        Condition condition = condition(filter);
        long total = condition.query(entities, "select count(r) from Report r" + condition.where(), Long.class).getSingleResult();
        return PageOf.of(rows(condition, page.sort()).setFirstResult(page.offset()).setMaxResults(page.size()).getResultList(), total, page);
    }

    /** The first of a list, for an export. */
    public List<ReportSummary> first(ReportFilter filter, String sort, int most) {
        return rows(condition(filter), sort).setMaxResults(most).getResultList();
    }

    private TypedQuery<ReportSummary> rows(Condition condition, String sort) {
        return condition.query(entities, ROW + condition.where() + " order by " + ORDERS.clause(sort), ReportSummary.class);
    }

    private Condition condition(ReportFilter filter) {
        Condition condition = visible().and("r.status = :status", "status", filter.status()).and("r.reportType = :type", "type", filter.type())
            .and("r.late = :late", "late", filter.late()).and("r.permitNo = :permitNo", "permitNo", filter.permitNo())
            .and("(r.unitName like :q escape '!' or r.permitNo like :q escape '!')", "q", Like.containing(filter.q()));
        return filter.year() == null ? condition : condition.and("r.periodTo >= :first", "first", LocalDate.of(filter.year(), 1, 1))
            .and("r.periodTo <= :last", "last", LocalDate.of(filter.year(), 12, 31));
    }

    private Condition visible() {
        return reports.isEnterprise() ? new Condition().and("r.uscc = :uscc", "uscc", user.uscc())
            : new Condition().and("r.division like :area and r.submittedAt is not null", "area", user.divisionPrefix() + "%");
    }
}
