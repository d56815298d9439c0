package org.onepermit.permit.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.permit.filing.Application;
import org.onepermit.permit.filing.CaseChronicle;
import org.onepermit.permit.filing.rules.ApplicationEvent;
import org.onepermit.permit.review.rules.Recommendation;
import org.onepermit.permit.worklist.WorkItem;
import org.onepermit.platform.process.Outbox;
import org.onepermit.platform.time.LegalClock;

/** A reviewer ends the review with a recommendation; all five conditions must have been assessed (M.1). */
@ApplicationScoped
public class Recommend {

    public static final String MESSAGE = "Msg_ReviewRecommended";

    private final ReviewDesk desk;
    private final Conditions conditions;
    private final LegalClock clock;
    private final Outbox outbox;
    private final CaseChronicle chronicle;

    Recommend(ReviewDesk desk, Conditions conditions, LegalClock clock, Outbox outbox, CaseChronicle chronicle) {
        this.desk = desk;
        this.conditions = conditions;
        this.clock = clock;
        this.outbox = outbox;
        this.chronicle = chronicle;
    }

    @Transactional
    public Application recommend(String applicationNo, Recommendation recommendation, String opinion) {
        Application application = desk.sitDown(applicationNo);
        ReviewRecord record = conditions.requireAssessed(application);
        if (recommendation == Recommendation.GRANT) {
            conditions.requireMet(application, record);
        }
        application.apply(ApplicationEvent.RECOMMEND, clock.now());
        record.recommend(recommendation, opinion, clock.now());
        WorkItem item = desk.item(application);
        item.complete(recommendation.name(), clock.now());
        outbox.startOrPublish(MESSAGE, item.id(), Map.of());
        chronicle.record(application, "CatchEvent_ReviewRecommended", "recommend", Map.of("recommendation", recommendation));
        return application;
    }
}
