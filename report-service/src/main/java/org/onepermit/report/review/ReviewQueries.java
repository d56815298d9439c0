package org.onepermit.report.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.listing.Condition;
import org.onepermit.platform.listing.Like;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.platform.time.LegalClock;
import org.onepermit.platform.time.WorkingCalendar;
import org.onepermit.report.review.rules.ReviewStatus;

/** The worklist of the reviewers of an area: what weighs most first, then what runs out first. */
@ApplicationScoped
public class ReviewQueries {

    private static final String FROM = " from ReportReview v join Report r on r.dutyNo = v.dutyNo";
    private static final String ROW = """
        select new org.onepermit.report.review.ReviewSummary(v.id, r.dutyNo, r.permitNo, r.unitName, r.division, r.reportType, r.periodFrom,
            r.periodTo, v.round, v.status, r.risk, r.leads, r.warnings, r.late, r.submittedAt, v.dueOn, v.overdue, v.reviewerName, v.batchNo)""";

    private final EntityManager entities;
    private final CurrentUser user;
    private final LegalClock clock;
    private final WorkingCalendar calendar;

    ReviewQueries(EntityManager entities, CurrentUser user, LegalClock clock, WorkingCalendar calendar) {
        this.entities = entities;
        this.user = user;
        this.clock = clock;
        this.calendar = calendar;
    }

    public PageOf<ReviewSummary> find(ReviewFilter filter, PageRequest page) {
        Condition condition = condition(filter);
        long total = condition.query(entities, "select count(v)" + FROM + condition.where(), Long.class).getSingleResult();
        return PageOf.of(rows(condition, page.sort()).setFirstResult(page.offset()).setMaxResults(page.size()).getResultList(), total, page)
            .map(row -> row.left(left(row.dueOn())));
    }

    /** The first of a list, for an export. */
    public List<ReviewSummary> first(ReviewFilter filter, String sort, int most) {
        return rows(condition(filter), sort).setMaxResults(most).getResultList().stream().map(row -> row.left(left(row.dueOn()))).toList();
    }

    /** Numbers of clean reports of units of low risk that wait and are in no batch. */
    List<String> clean(int most) {
        return new Condition().and("v.division like :area", "area", user.divisionPrefix() + "%").and("v.status = :status", "status", ReviewStatus.OPEN)
            .query(entities, "select v.dutyNo" + FROM + " where v.division like :area and v.status = :status and v.batchNo is null and v.round = 1"
                + " and r.risk = 0 order by v.dueOn, v.id", String.class).setMaxResults(most).getResultList();
    }

    private TypedQuery<ReviewSummary> rows(Condition condition, String sort) {
        return condition.query(entities, ROW + FROM + condition.where() + " order by " + ReviewOrders.clause(sort), ReviewSummary.class);
    }

    private Condition condition(ReviewFilter filter) {
        Condition condition = new Condition().and("v.division like :area", "area", user.divisionPrefix() + "%")
            .and("v.status = :status", "status", filter.status()).and("r.reportType = :type", "type", filter.type())
            .and("v.overdue = :overdue", "overdue", filter.overdue()).and("v.batchNo = :batch", "batch", filter.batchNo())
            .and("v.division like :division", "division", filter.division() == null ? null : Like.area(filter.division()))
            .and("(v.unitName like :q escape '!' or r.permitNo like :q escape '!')", "q", Like.containing(filter.q()));
        if (filter.clean() == null) {
            return condition;
        }
        return filter.clean() ? condition.and("r.risk <= :risk", "risk", 0) : condition.and("r.risk > :risk", "risk", 0);
    }

    private Integer left(LocalDate dueOn) {
        LocalDate today = clock.today();
        if (!calendar.knownYears().contains(today.getYear()) || !calendar.knownYears().contains(dueOn.getYear())) {
            return null;
        }
        return dueOn.isBefore(today) ? -calendar.workingDaysBetween(dueOn, today) : calendar.workingDaysBetween(today, dueOn);
    }
}
