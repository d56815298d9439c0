package org.onepermit.report.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.report.review.rules.ReviewProblem;

/** Batches of reports that are accepted together. */
@ApplicationScoped
public class BatchRepository implements PanacheRepositoryBase<AcceptanceBatch, String> {

    private static final int MOST = 50;

    AcceptanceBatch require(String batchNo) {
        return find("batchNo", batchNo).firstResultOptional().orElseThrow(() -> new ProblemException(ReviewProblem.NO_SUCH_BATCH, batchNo));
    }

    Optional<AcceptanceBatch> inArea(String batchNo, String divisionPrefix) {
        return find("batchNo = ?1 and division like ?2", batchNo, divisionPrefix + "%").firstResultOptional();
    }

    Optional<AcceptanceBatch> lockInArea(String batchNo, String divisionPrefix) {
        return find("batchNo = ?1 and division like ?2", batchNo, divisionPrefix + "%").withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    List<AcceptanceBatch> newest(String divisionPrefix) {
        return find("division like ?1 order by drawnAt desc", divisionPrefix + "%").page(0, MOST).list();
    }
}
