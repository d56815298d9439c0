package org.onepermit.inspection.roster;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** When objects were checked, and how often their enterprises (F-04, F-06). */
@ApplicationScoped
public class ObjectChecks implements PanacheRepositoryBase<ObjectCheck, String> {

    /** Checks of this year that count toward the cap, by social credit code. */
    public Map<String, Integer> cappedByUnit(String divisionPrefix, LocalDate from, LocalDate to) {
        return getEntityManager().createQuery("""
            select c.uscc, count(c) from ObjectCheck c where c.capped = true and c.checkedOn between :from and :to
            and c.uscc in (select o.content.uscc from RegisteredObject o where o.content.division like :area) group by c.uscc""", Object[].class)
            .setParameter("from", from).setParameter("to", to).setParameter("area", divisionPrefix + "%").getResultStream()
            .collect(Collectors.toMap(row -> (String) row[0], row -> ((Long) row[1]).intValue()));
    }

    /** Of some tasks, those that were noted as checks. */
    public Set<String> noted(Collection<String> taskNos) {
        return taskNos.isEmpty() ? Set.of() : list("taskNo in ?1", taskNos).stream().map(ObjectCheck::taskNo).collect(Collectors.toSet());
    }

    /** The latest day on which each object of an area was checked, by object number. */
    public Map<String, LocalDate> latest(String divisionPrefix) {
        return getEntityManager().createQuery("""
            select c.objectNo, max(c.checkedOn) from ObjectCheck c
            where c.objectNo in (select o.objectNo from RegisteredObject o where o.content.division like :area) group by c.objectNo""",
            Object[].class)
            .setParameter("area", divisionPrefix + "%").getResultStream()
            .collect(Collectors.toMap(row -> (String) row[0], row -> (LocalDate) row[1]));
    }
}
