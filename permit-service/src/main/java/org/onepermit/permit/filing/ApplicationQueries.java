package org.onepermit.permit.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onepermit.permit.filing.rules.ApplicationStatus;
import org.onepermit.platform.listing.Orders;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;

/** Lists the applications that the current user may see: the own unit's, or those received in the own area. */
@ApplicationScoped
public class ApplicationQueries {

    private static final Orders ORDERS = Orders.of("a", "-createdAt", "createdAt", "submittedAt", "unitName", "status");
    private static final String ROW = """
        select new org.onepermit.permit.filing.ApplicationSummary(a.applicationNo, a.filingType, a.status, a.managementClass, a.unitName,
            a.siteName, a.division, a.createdAt, a.submittedAt, a.overdue, a.permitNo)
        """;

    private final EntityManager entities;
    private final Applications applications;
    private final CurrentUser user;

    ApplicationQueries(EntityManager entities, Applications applications, CurrentUser user) {
        this.entities = entities;
        this.applications = applications;
        this.user = user;
    }

    /** @param status only those in this status; null for all */
    public PageOf<ApplicationSummary> find(ApplicationStatus status, PageRequest page) {
        Map<String, Object> values = new HashMap<>();
        String where = visible(values);
        if (status != null) {
            where += " and a.status = :status";
            values.put("status", status);
        }
        List<ApplicationSummary> rows =
            bound(ROW + where + " order by " + ORDERS.clause(page.sort()), ApplicationSummary.class, values)
                .setFirstResult(page.offset()).setMaxResults(page.size()).getResultList();
        return PageOf.of(rows, bound("select count(a) " + where, Long.class, values).getSingleResult(), page);
    }

    private String visible(Map<String, Object> values) {
        if (applications.isEnterprise()) {
            values.put("uscc", user.uscc());
            return "from Application a where a.uscc = :uscc";
        }
        values.put("area", user.divisionPrefix() + "%");
        return "from Application a where a.division like :area and a.submittedAt is not null";
    }

    private <T> TypedQuery<T> bound(String hql, Class<T> type, Map<String, Object> values) {
        TypedQuery<T> query = entities.createQuery(hql, type);
        values.forEach(query::setParameter);
        return query;
    }
}
