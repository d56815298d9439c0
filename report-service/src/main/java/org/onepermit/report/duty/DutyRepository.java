package org.onepermit.report.duty;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.report.duty.rules.DutyProblem;
import org.onepermit.report.duty.rules.DutyStatus;

/** Finds duties by what identifies them, or by what is to be done. */
@ApplicationScoped
public class DutyRepository implements PanacheRepositoryBase<Duty, String> {

    /** Five years of monthly, quarterly and annual reports are 85. */
    private static final int MOST = 2000;

    public Optional<Duty> byNo(String dutyNo) {
        return find("dutyNo", dutyNo).firstResultOptional();
    }

    /** The duty, which nobody else changes until the end of the transaction. */
    public Duty lock(String dutyNo) {
        return find("dutyNo", dutyNo).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional()
            .orElseThrow(() -> new ProblemException(DutyProblem.NO_SUCH_DUTY, dutyNo));
    }

    /** Every duty of a permit, withdrawn ones included. */
    public List<Duty> of(String permitNo) {
        return find("permitNo = ?1 order by periodFrom, reportType", permitNo).page(0, MOST).list();
    }

    List<Duty> lockToOpen(LocalDate today, int limit) {
        return find("opensOn <= ?1 and status = ?2 order by opensOn, id", today, DutyStatus.DUE)
            .withLock(LockModeType.PESSIMISTIC_WRITE).page(0, limit).list();
    }

    List<Duty> lockToRemind(LocalDate today, int limit) {
        return find("remindOn <= ?1 and status = ?2 order by remindOn, id", today, DutyStatus.DUE)
            .withLock(LockModeType.PESSIMISTIC_WRITE).page(0, limit).list();
    }

    void keep(DutyEdition edition) {
        getEntityManager().persist(edition);
    }

    /** What a duty was before, the latest last. */
    List<DutyEdition> editions(Duty duty) {
        return getEntityManager().createQuery("from DutyEdition e where e.dutyId = :id order by e.editionNo", DutyEdition.class)
            .setParameter("id", duty.id()).setMaxResults(MOST).getResultList();
    }

    /** Notes how far a permit's duties are derived. */
    void derived(String permitNo, LocalDate until, Instant now) {
        DutyPlan plan = getEntityManager().find(DutyPlan.class, permitNo);
        if (plan == null) {
            getEntityManager().persist(new DutyPlan(permitNo, until, now));
        } else {
            plan.derived(until, now);
        }
    }

    /** Permits whose duties are derived less far than a day. */
    List<String> derivedShortOf(LocalDate day, int limit) {
        return getEntityManager().createQuery(
                "select p.permitNo from DutyPlan p where p.derivedUntil < :day order by p.derivedUntil, p.permitNo", String.class)
            .setParameter("day", day).setMaxResults(limit).getResultList();
    }
}
