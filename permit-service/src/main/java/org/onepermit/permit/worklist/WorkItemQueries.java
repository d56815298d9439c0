package org.onepermit.permit.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onepermit.platform.listing.Like;
import org.onepermit.platform.listing.Orders;
import org.onepermit.permit.worklist.rules.WorkKind;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.platform.time.LegalClock;
import org.onepermit.platform.time.WorkingCalendar;

/** The worklist of the current officer: own roles, own area, and nothing that J-01 bars the officer from. */
@ApplicationScoped
public class WorkItemQueries {

    private static final Orders ORDERS = Orders.of("w", "dueAt", "dueAt", "openedAt", "unitName");
    private static final String MINE = """
        from WorkItem w where w.kind in :kinds and w.division like :area and (w.kind not in :separated or not exists (
            select 1 from WorkItem o join o.hands hand where o.applicationNo = w.applicationNo and o.kind <> w.kind
            and o.kind in :separated and hand = :subject))""";

    private final EntityManager entities;
    private final CurrentUser user;
    private final LegalClock clock;
    private final WorkingCalendar calendar;

    WorkItemQueries(EntityManager entities, CurrentUser user, LegalClock clock, WorkingCalendar calendar) {
        this.entities = entities;
        this.user = user;
        this.clock = clock;
        this.calendar = calendar;
    }

    public PageOf<WorkItemSummary> find(WorkFilter filter, PageRequest page) {
        Map<String, Object> values = new HashMap<>(Map.of("kinds", kinds(), "area", user.divisionPrefix() + "%",
            "separated", separated(), "subject", user.subject()));
        String where = MINE + conditions(filter, values);
        List<WorkItem> rows = bound("select w " + where + " order by " + ORDERS.clause(page.sort()), WorkItem.class, values)
            .setFirstResult(page.offset()).setMaxResults(page.size()).getResultList();
        long total = bound("select count(w) " + where, Long.class, values).getSingleResult();
        return PageOf.of(rows.stream().map(this::summary).toList(), total, page);
    }

    private static String conditions(WorkFilter filter, Map<String, Object> values) {
        StringBuilder where = new StringBuilder();
        add(where, values, " and w.kind = :kind", "kind", filter.kind());
        add(where, values, " and w.status = :status", "status", filter.status());
        add(where, values, " and w.division like :division", "division", filter.division() == null ? null : Like.area(filter.division()));
        add(where, values, " and w.dueAt < :dueBefore", "dueBefore", startOf(filter.dueBefore()));
        add(where, values, " and (w.applicationNo like :q escape '!' or w.unitName like :q escape '!')", "q", Like.containing(filter.q()));
        return where.toString();
    }

    private static void add(StringBuilder where, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            where.append(condition);
            values.put(name, value);
        }
    }

    private <T> TypedQuery<T> bound(String hql, Class<T> type, Map<String, Object> values) {
        TypedQuery<T> query = entities.createQuery(hql, type);
        values.forEach(query::setParameter);
        return query;
    }

    private Set<WorkKind> kinds() {
        return user.has(Roles.LEADER) ? EnumSet.allOf(WorkKind.class) : WorkKind.of(user.roles());
    }

    private static Set<WorkKind> separated() {
        Set<WorkKind> separated = EnumSet.allOf(WorkKind.class);
        separated.removeIf(kind -> !kind.separated());
        return separated;
    }

    private static Instant startOf(LocalDate day) {
        return day == null ? null : day.atStartOfDay(LegalClock.ZONE).toInstant();
    }

    private WorkItemSummary summary(WorkItem item) {
        return item.summary(left(item.dueAt()), user.subject());
    }

    private Integer left(Instant dueAt) {
        LocalDate today = clock.today();
        if (dueAt == null || !calendar.knownYears().contains(today.getYear())) {
            return null;
        }
        // A due date is the end of a day, which is the first instant of the next.
        LocalDate dueOn = LocalDate.ofInstant(dueAt.minusNanos(1), LegalClock.ZONE);
        return dueOn.isBefore(today) ? -calendar.workingDaysBetween(dueOn, today) : calendar.workingDaysBetween(today, dueOn);
    }
}
