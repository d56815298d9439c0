package org.onepermit.report.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;
import org.onepermit.report.duty.rules.DutyProblem;
import org.onepermit.report.duty.rules.DutyStatus;
import org.onepermit.platform.listing.Condition;
import org.onepermit.platform.listing.Like;
import org.onepermit.platform.listing.Orders;
import org.onepermit.report.permit.VisiblePermits;
import org.onepermit.report.permit.VisiblePermits.Scope;

/** The duties that the current user may see: an enterprise its own, an officer those of the own area (J-02). */
@ApplicationScoped
public class DutyQueries {

    private static final Orders ORDERS = Orders.of("d", "dueOn", "dueOn", "periodFrom", "unitName", "permitNo", "status", "reportType");

    private final DutyRepository duties;
    private final VisiblePermits permits;
    private final EntityManager entities;
    private final LegalClock clock;

    DutyQueries(DutyRepository duties, VisiblePermits permits, EntityManager entities, LegalClock clock) {
        this.duties = duties;
        this.permits = permits;
        this.entities = entities;
        this.clock = clock;
    }

    public PageOf<DutySummary> list(DutyFilter filter, PageRequest page) {
        Condition condition = condition(filter);
        long total = condition.query(entities, "select count(d) from Duty d" + condition.where(), Long.class).getSingleResult();
        return PageOf.of(rows(condition, page.sort(), page.offset(), page.size()), total, page);
    }

    /** The first of a list, for an export. */
    public List<DutySummary> first(DutyFilter filter, String sort, int most) {
        return rows(condition(filter), sort, 0, most);
    }

    /** Anything the user may not see does not exist. */
    public Duty visible(String dutyNo) {
        Duty duty = duties.byNo(dutyNo).orElseThrow(() -> new ProblemException(DutyProblem.NO_SUCH_DUTY, dutyNo));
        Scope scope = permits.scope("d");
        boolean seen = entities.createQuery("select count(d) from Duty d where d.dutyNo = :no and " + scope.condition(), Long.class)
            .setParameter("no", dutyNo).setParameter("scope", scope.value()).getSingleResult() > 0;
        if (!seen) {
            throw new ProblemException(DutyProblem.NO_SUCH_DUTY, dutyNo);
        }
        return duty;
    }

    /** What a duty was before, the latest last. */
    public List<DutyEdition> editions(Duty duty) {
        return duties.editions(duty);
    }

    /** What a unit owes and owed of late, for its calendar. */
    List<Duty> ofUnit(String uscc, LocalDate from, int most) {
        return entities.createQuery("from Duty d where d.uscc = :uscc and d.dueOn >= :from and d.status in (:due, :submitted) order by d.dueOn, d.id",
                Duty.class)
            .setParameter("uscc", uscc).setParameter("from", from).setParameter("due", DutyStatus.DUE).setParameter("submitted", DutyStatus.SUBMITTED)
            .setMaxResults(most).getResultList();
    }

    private List<DutySummary> rows(Condition condition, String sort, int offset, int size) {
        LocalDate today = clock.today();
        return condition.query(entities, "from Duty d" + condition.where() + " order by " + ORDERS.clause(sort), Duty.class)
            .setFirstResult(offset).setMaxResults(size).getResultStream().map(duty -> duty.summary(today)).toList();
    }

    private Condition condition(DutyFilter filter) {
        Scope scope = permits.scope("d");
        return new Condition().and(scope.condition(), "scope", scope.value())
            .and("d.permitNo = :permitNo", "permitNo", filter.permitNo())
            .and("d.reportType = :type", "type", filter.type())
            .and("d.status = :status", "status", filter.overdueOnly() ? DutyStatus.DUE : filter.status())
            .and("d.dueOn < :today", "today", filter.overdueOnly() ? clock.today() : null)
            .and("d.dueOn >= :dueFrom", "dueFrom", filter.dueFrom())
            .and("d.dueOn <= :dueTo", "dueTo", filter.dueTo())
            .and("(d.unitName like :text escape '!' or d.permitNo like :text escape '!')", "text", Like.containing(filter.text()));
    }
}
