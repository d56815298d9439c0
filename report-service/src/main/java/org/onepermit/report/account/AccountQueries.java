package org.onepermit.report.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import org.onepermit.platform.listing.Condition;
import org.onepermit.platform.listing.Like;
import org.onepermit.platform.listing.Orders;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.report.permit.Permit;
import org.onepermit.report.permit.PermitRepository;
import org.onepermit.report.permit.VisiblePermits;
import org.onepermit.report.permit.VisiblePermits.Scope;
import org.onepermit.report.permit.rules.PermitProblem;

/** Accounts: an enterprise's own, those of an officer's area (J-02), and of any permit for the public. */
@ApplicationScoped
public class AccountQueries {

    private static final Orders ORDERS = Orders.of("b", "-sharePercent", "sharePercent", "actualTonnes", "permittedTonnes", "unitName", "permitNo",
        "pollutant", "outlet");

    private final VisiblePermits visible;
    private final PermitRepository permits;
    private final AccountRows rows;
    private final EntityManager entities;

    AccountQueries(VisiblePermits visible, PermitRepository permits, AccountRows rows, EntityManager entities) {
        this.visible = visible;
        this.permits = permits;
        this.rows = rows;
        this.entities = entities;
    }

    /** Which lines are wanted; what is null does not matter. {@code reached}: a warning of at least so many per cent. */
    public record Filter(int year, String pollutant, BigDecimal reached, boolean overOnly, boolean unitsOnly, String text) { }

    /** Anything the user may not see does not exist. */
    public Account account(String permitNo, int year) {
        return of(visible.visible(permitNo), year);
    }

    /** For anyone: what is permitted is public, and so is what was emitted against it. */
    public Account published(String permitNo, int year) {
        return of(permits.byNo(permitNo).orElseThrow(() -> new ProblemException(PermitProblem.NO_SUCH_PERMIT, permitNo)), year);
    }

    public PageOf<BudgetSummary> list(Filter filter, PageRequest page) {
        Condition condition = condition(filter);
        long total = condition.query(entities, "select count(b) from BudgetLine b" + condition.where(), Long.class).getSingleResult();
        return PageOf.of(rows(condition, page.sort(), page.offset(), page.size()), total, page);
    }

    /** The first of a list, for an export. */
    public List<BudgetSummary> first(Filter filter, String sort, int most) {
        return rows(condition(filter), sort, 0, most);
    }

    private Account of(Permit permit, int year) {
        return new Account(permit, year, rows.lines(permit.permitNo(), year).stream().map(BudgetLine::summary).toList(), rows.months(permit.permitNo(), year));
    }

    private List<BudgetSummary> rows(Condition condition, String sort, int offset, int size) {
        return condition.query(entities, "from BudgetLine b" + condition.where() + " order by " + ORDERS.clause(sort), BudgetLine.class)
            .setFirstResult(offset).setMaxResults(size).getResultStream().map(BudgetLine::summary).toList();
    }

    private Condition condition(Filter filter) {
        Scope scope = visible.scope("b");
        return new Condition().and(scope.condition(), "scope", scope.value())
            .and("b.budgetYear = :year", "year", filter.year())
            .and("b.pollutant = :pollutant", "pollutant", filter.pollutant())
            .and("b.reachedPercent >= :reached", "reached", filter.reached())
            .and("b.overAmount = :over", "over", filter.overOnly() ? true : null)
            .and("(b.outlet is null or :every = true)", "every", filter.unitsOnly() ? false : null)
            .and("(b.unitName like :text escape '!' or b.permitNo like :text escape '!')", "text", Like.containing(filter.text()));
    }
}
