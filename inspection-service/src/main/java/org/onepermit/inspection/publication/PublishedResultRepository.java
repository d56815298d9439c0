package org.onepermit.inspection.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Finds published results, and what stands beside them. */
@ApplicationScoped
public class PublishedResultRepository implements PanacheRepositoryBase<PublishedResult, String> {

    Optional<PublishedResult> of(String taskNo) {
        return find("taskNo", taskNo).firstResultOptional();
    }

    /** To the whole and to its parts. */
    List<UnitReply> replies(String taskNo) {
        return getEntityManager().createQuery("from UnitReply where taskNo = :task order by id", UnitReply.class).setParameter("task", taskNo)
            .setMaxResults(100).getResultList();
    }

    List<ResultCorrection> corrections(String taskNo) {
        return getEntityManager().createQuery("from ResultCorrection where taskNo = :task order by id", ResultCorrection.class)
            .setParameter("task", taskNo).setMaxResults(100).getResultList();
    }

    void keep(Object beside) {
        getEntityManager().persist(beside);
    }
}
