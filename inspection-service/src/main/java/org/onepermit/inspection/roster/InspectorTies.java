package org.onepermit.inspection.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What keeps inspectors from visits: absences and recusals that stand. */
@ApplicationScoped
public class InspectorTies {

    private final EntityManager entities;

    InspectorTies(EntityManager entities) {
        this.entities = entities;
    }

    void add(Object tie) {
        entities.persist(tie);
    }

    <T> Optional<T> find(Class<T> type, String id) {
        return Optional.ofNullable(entities.find(type, id));
    }

    /** Of one inspector, the latest first. */
    List<InspectorAbsence> absences(String inspectorNo) {
        return entities.createQuery("from InspectorAbsence a where a.inspectorNo = ?1 and a.withdrawnAt is null order by a.firstDay desc, a.id",
            InspectorAbsence.class).setParameter(1, inspectorNo).setMaxResults(200).getResultList();
    }

    List<InspectorRecusal> recusals(String inspectorNo) {
        return entities.createQuery("from InspectorRecusal r where r.inspectorNo = ?1 and r.withdrawnAt is null order by r.uscc, r.id",
            InspectorRecusal.class).setParameter(1, inspectorNo).setMaxResults(500).getResultList();
    }

    /** Absences of some inspectors that touch a period. */
    public List<InspectorAbsence> absences(Collection<String> inspectors, LocalDate from, LocalDate to) {
        return inspectors.isEmpty() ? List.of() : entities.createQuery("""
            from InspectorAbsence a where a.inspectorNo in ?1 and a.withdrawnAt is null and a.firstDay <= ?3 and a.lastDay >= ?2""",
            InspectorAbsence.class).setParameter(1, inspectors).setParameter(2, from).setParameter(3, to).getResultList();
    }

    public List<InspectorRecusal> recusals(Collection<String> inspectors) {
        return inspectors.isEmpty() ? List.of() : entities.createQuery(
            "from InspectorRecusal r where r.inspectorNo in ?1 and r.withdrawnAt is null", InspectorRecusal.class)
            .setParameter(1, inspectors).getResultList();
    }
}
