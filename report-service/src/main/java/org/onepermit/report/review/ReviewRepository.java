package org.onepermit.report.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.onepermit.report.duty.rules.ReviewDecision;

/** Rounds of reviews. Whoever changes one holds the lock of the report. */
@ApplicationScoped
public class ReviewRepository implements PanacheRepositoryBase<ReportReview, String> {

    private static final int MOST = 50;

    /** All rounds of a report, the first one first. */
    public List<ReportReview> of(String dutyNo) {
        return find("dutyNo = ?1 order by round", dutyNo).page(0, MOST).list();
    }

    public Optional<ReportReview> latest(String dutyNo) {
        return find("dutyNo = ?1 order by round desc", dutyNo).firstResultOptional();
    }

    boolean returnedBefore(String dutyNo) {
        return count("dutyNo = ?1 and outcome = ?2", dutyNo, ReviewDecision.Outcome.RETURNED) > 0;
    }

    /** Numbers of a batch's reports that are open still. */
    List<ReportReview> ofBatch(String batchNo) {
        return find("batchNo = ?1 order by dutyNo", batchNo).list();
    }
}
