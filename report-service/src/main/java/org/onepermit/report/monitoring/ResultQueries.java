package org.onepermit.report.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.onepermit.platform.listing.Condition;
import org.onepermit.platform.listing.Orders;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.report.monitoring.rules.MonitoringProblem;
import org.onepermit.report.permit.VisiblePermits.Scope;
import org.onepermit.report.permit.VisiblePermits;

/** The results that the current user may see: an enterprise its own, an officer those of the own area (J-02). */
@ApplicationScoped
public class ResultQueries {

    private static final Orders ORDERS = Orders.of("r", "-sampledAt", "sampledAt", "point", "pollutant", "recordedAt", "permitNo");

    private final MonitoringResultRepository results;
    private final VisiblePermits permits;
    private final EntityManager entities;

    ResultQueries(MonitoringResultRepository results, VisiblePermits permits, EntityManager entities) {
        this.results = results;
        this.permits = permits;
        this.entities = entities;
    }

    public PageOf<ResultSummary> list(ResultFilter filter, PageRequest page) {
        Condition condition = condition(filter);
        long total = condition.query(entities, "select count(r) from MonitoringResult r" + condition.where(), Long.class).getSingleResult();
        return PageOf.of(rows(condition, page.sort(), page.offset(), page.size()), total, page);
    }

    /** The first of a list, for an export. */
    public List<ResultSummary> first(ResultFilter filter, String sort, int most) {
        return rows(condition(filter), sort, 0, most);
    }

    /** All versions of a result, the first first. Anything the user may not see does not exist. */
    public List<ResultSummary> versions(String id) {
        MonitoringResult result = results.findByIdOptional(id).filter(found -> permits.find(found.permitNo()).isPresent())
            .orElseThrow(() -> new ProblemException(MonitoringProblem.NO_SUCH_RESULT, id));
        return results.versions(result.rootId()).stream().map(MonitoringResult::summary).toList();
    }

    private List<ResultSummary> rows(Condition condition, String sort, int offset, int size) {
        return condition.query(entities, "from MonitoringResult r" + condition.where() + " order by " + ORDERS.clause(sort), MonitoringResult.class)
            .setFirstResult(offset).setMaxResults(size).getResultStream().map(MonitoringResult::summary).toList();
    }

    private Condition condition(ResultFilter filter) {
        Scope scope = permits.scope("r");
        return new Condition().and(scope.condition(), "scope", scope.value())
            .and("r.permitNo = :permitNo", "permitNo", filter.permitNo())
            .and("r.point = :point", "point", filter.point())
            .and("r.pollutant = :pollutant", "pollutant", filter.pollutant())
            .and("r.sampledOn >= :from", "from", filter.from())
            .and("r.sampledOn <= :to", "to", filter.to())
            .and("r.overLimit = :over", "over", filter.overLimitOnly() ? true : null)
            .and("(r.supersededAt is null or :all = true)", "all", filter.withSuperseded());
    }
}
