package org.onepermit.permit.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onepermit.permit.filing.Application;
import org.onepermit.permit.filing.CaseChronicle;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.page.Revision;
import org.onepermit.platform.time.LegalClock;

/** A reviewer records the conditions with their evidence, as often as needed until the recommendation. */
@ApplicationScoped
public class RecordReview {

    private final ReviewDesk desk;
    private final ReviewRecordRepository records;
    private final CurrentUser user;
    private final LegalClock clock;
    private final CaseChronicle chronicle;

    RecordReview(ReviewDesk desk, ReviewRecordRepository records, CurrentUser user, LegalClock clock, CaseChronicle chronicle) {
        this.desk = desk;
        this.records = records;
        this.user = user;
        this.clock = clock;
        this.chronicle = chronicle;
    }

    @Transactional
    public void record(String applicationNo, Revision seen, List<ReviewRecord.Assessment> conditions, String opinion) {
        Application application = desk.sitDown(applicationNo);
        application.requireBeforeRecommendation();
        Optional<ReviewRecord> earlier = records.of(applicationNo);
        Revision.require(seen, earlier.map(ReviewRecord::revision).orElse(0L));
        ReviewRecord record = earlier.orElseGet(() -> new ReviewRecord(applicationNo));
        record.record(conditions, opinion, user.subject(), clock.now());
        records.persist(record);
        chronicle.audit(application, "record-review", Map.of("conditions", conditions.size()));
    }
}
