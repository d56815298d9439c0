package org.onepermit.report.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.onepermit.report.emission.rules.MonthAmount;

/** The rows of accounts, which are replaced a year of a permit at once. */
@ApplicationScoped
class AccountRows {

    private static final int MOST = 5000;

    private final EntityManager entities;

    AccountRows(EntityManager entities) {
        this.entities = entities;
    }

    void replace(String permitNo, int year, List<EmissionMonth> months, List<BudgetLine> lines) {
        delete("delete from EmissionMonth m where m.permitNo = :permitNo and m.emissionYear = :year", permitNo, year);
        delete("delete from BudgetLine b where b.permitNo = :permitNo and b.budgetYear = :year", permitNo, year);
        months.forEach(entities::persist);
        lines.forEach(entities::persist);
    }

    List<MonthAmount> months(String permitNo, int year) {
        return entities.createQuery(
                "from EmissionMonth m where m.permitNo = :permitNo and m.emissionYear = :year order by m.outlet, m.pollutant, m.emissionMonth",
                EmissionMonth.class)
            .setParameter("permitNo", permitNo).setParameter("year", year).setMaxResults(MOST).getResultStream().map(EmissionMonth::amount).toList();
    }

    /** Lines of the unit first, then by outlet. */
    List<BudgetLine> lines(String permitNo, int year) {
        return entities.createQuery("from BudgetLine b where b.permitNo = :permitNo and b.budgetYear = :year order by b.outlet, b.pollutant",
                BudgetLine.class)
            .setParameter("permitNo", permitNo).setParameter("year", year).setMaxResults(MOST).getResultList();
    }

    /** Permits whose account of a year was worked out before a day. */
    List<String> stale(int year, LocalDate day, int limit) {
        return entities.createQuery(
                "select b.permitNo from BudgetLine b where b.budgetYear = :year and b.asOf < :day group by b.permitNo order by b.permitNo", String.class)
            .setParameter("year", year).setParameter("day", day).setMaxResults(limit).getResultList();
    }

    private void delete(String hql, String permitNo, int year) {
        entities.createQuery(hql).setParameter("permitNo", permitNo).setParameter("year", year).executeUpdate();
    }
}
