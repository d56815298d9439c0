package org.onepermit.report.sampling;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onepermit.report.sampling.rules.CheckSubject;

/** Spot checks and what was drawn. */
@ApplicationScoped
public class SpotCheckRepository implements PanacheRepositoryBase<SpotCheck, String> {

    private static final int MOST_CHECKS = 50;
    private static final int MOST_NUMBERS = 20_000;

    Optional<SpotCheck> inArea(String checkNo, String divisionPrefix) {
        return find("checkNo = ?1 and division like ?2", checkNo, divisionPrefix + "%").firstResultOptional();
    }

    Optional<SpotCheck> lockInArea(String checkNo, String divisionPrefix) {
        return find("checkNo = ?1 and division like ?2", checkNo, divisionPrefix + "%").withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    List<SpotCheck> newest(String divisionPrefix) {
        return find("division like ?1 order by committedAt desc", divisionPrefix + "%").page(0, MOST_CHECKS).list();
    }

    List<SpotCheckItem> items(String checkNo) {
        return getEntityManager().createQuery("from SpotCheckItem i where i.checkNo = :no order by i.position", SpotCheckItem.class)
            .setParameter("no", checkNo).setMaxResults(MOST_NUMBERS).getResultList();
    }

    void keep(SpotCheckItem item) {
        getEntityManager().persist(item);
    }

    /** Numbers of what can be drawn: permits valid on some day of the period, or reports accepted for it. */
    List<String> population(CheckSubject subject, String area, LocalDate from, LocalDate to) {
        String query = subject == CheckSubject.PERMIT
            ? "select p.permitNo from Permit p where p.division like :area and p.validFrom <= :to and p.validTo >= :from order by p.permitNo"
            : "select r.dutyNo from Report r where r.division like :area and r.status in ('ACCEPTED', 'ARCHIVED') and r.periodTo between :from and :to"
                + " order by r.dutyNo";
        return getEntityManager().createQuery(query, String.class).setParameter("area", area).setParameter("from", from).setParameter("to", to)
            .setMaxResults(MOST_NUMBERS).getResultList();
    }
}
