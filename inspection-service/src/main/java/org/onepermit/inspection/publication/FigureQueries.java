package org.onepermit.inspection.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onepermit.inspection.visit.rules.ResultCode;
import org.onepermit.platform.database.Sql;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.time.LegalClock;

/** Reckons the numbers of a year for the officer's area. */
@ApplicationScoped
public class FigureQueries {

    private final Sql sql;
    private final CurrentUser user;
    private final LegalClock clock;

    FigureQueries(Sql sql, CurrentUser user, LegalClock clock) {
        this.sql = sql;
        this.user = user;
        this.clock = clock;
    }

    public InspectionFigures of(int year) {
        String area = user.divisionPrefix() + "%";
        return new InspectionFigures(year, coverage(year, area),
            share(year, area, "kind in ('DRAW','JOINT') and status not in ('CREATED','PREPARED','CANCELLED')", "kind in ('DRAW','JOINT') and status <> 'CANCELLED'"),
            share(year, area, "result in ('PROBLEM_CORRECTED','PROBLEM_PENDING','INFO_NOT_PUBLISHED','INFO_FALSE','REFUSED_SERIOUS')", "result is not null"),
            onTime(year, area), share(year, area, "adjustments > 0", "1 = 1"), share(year, area, "method = 'DESK' and reported_at is not null",
                "reported_at is not null"), rating(year, area), months(year, area), results(year, area));
    }

    private InspectionFigures.Share coverage(int year, String area) {
        long visited = count("select count(distinct object_no) from inspection_task where division like ? and year(due_on) = ? and reported_at is not null",
            area, year);
        return InspectionFigures.Share.of(visited, count("select count(*) from registered_object where division like ? and closed = 0", area));
    }

    private InspectionFigures.Share share(int year, String area, String part, String whole) {
        String from = "select count(*) from inspection_task where division like ? and year(due_on) = ? and ";
        return InspectionFigures.Share.of(count(from + "(" + part + ") and (" + whole + ")", area, year), count(from + "(" + whole + ")", area, year));
    }

    private InspectionFigures.Share onTime(int year, String area) {
        String due = "select count(*) from inspection_task where division like ? and year(publication_due_on) = ? and (published_on is not null or publication_due_on < ?)";
        return InspectionFigures.Share.of(count(due + " and published_on <= publication_due_on", area, year, clock.today()),
            count(due, area, year, clock.today()));
    }

    private BigDecimal rating(int year, String area) {
        return sql.first("""
            select avg(r.stars) from visit_rating r join inspection_task t on t.task_no = r.task_no
            where t.division like ? and year(t.due_on) = ?""", row -> Optional.ofNullable(row.getBigDecimal(1)), area, year)
            .flatMap(mean -> mean).map(mean -> mean.setScale(1, RoundingMode.HALF_UP)).orElse(null);
    }

    /** Months in China: the database keeps instants in UTC. */
    private List<InspectionFigures.Month> months(int year, String area) {
        return sql.list("""
            select month(timestampadd(hour, 8, reported_at)) as m, count(*) as reported,
                   sum(case when result is not null and result <> 'NO_PROBLEM' then 1 else 0 end) as problems
            from inspection_task where division like ? and year(timestampadd(hour, 8, reported_at)) = ?
            group by month(timestampadd(hour, 8, reported_at)) order by 1""",
            row -> new InspectionFigures.Month(row.getInt(1), row.getLong(2), row.getLong(3)), area, year);
    }

    private Map<ResultCode, Long> results(int year, String area) {
        Map<ResultCode, Long> results = new EnumMap<>(ResultCode.class);
        sql.list("select result, count(*) from inspection_task where division like ? and year(due_on) = ? and result is not null group by result",
            row -> Map.entry(ResultCode.valueOf(row.getString(1)), row.getLong(2)), area, year).forEach(each -> results.put(each.getKey(), each.getValue()));
        return results;
    }

    private long count(String query, Object... values) {
        return sql.first(query, row -> row.getLong(1), values).orElse(0L);
    }
}
