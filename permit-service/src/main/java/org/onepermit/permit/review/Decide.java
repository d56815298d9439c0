package org.onepermit.permit.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.permit.filing.Application;
import org.onepermit.permit.filing.CaseChronicle;
import org.onepermit.permit.filing.FindingErrors;
import org.onepermit.permit.notice.Notices;
import org.onepermit.permit.review.rules.DecisionGuard;
import org.onepermit.permit.review.rules.ReviewProblem;
import org.onepermit.permit.worklist.WorkItem;
import org.onepermit.platform.process.Outbox;
import org.onepermit.platform.time.LegalClock;

/** An approver grants or refuses (A-22; R §12). Of two approvers who decide at once, one does and the other is told so. */
@ApplicationScoped
public class Decide {

    public static final String MESSAGE = "Msg_DecisionMade";

    private final ReviewDesk desk;
    private final Conditions conditions;
    private final SetBar bar;
    private final LegalClock clock;
    private final Notices notices;
    private final Outbox outbox;
    private final CaseChronicle chronicle;

    Decide(ReviewDesk desk, Conditions conditions, SetBar bar, LegalClock clock, Notices notices, Outbox outbox,
        CaseChronicle chronicle) {
        this.bar = bar;
        this.desk = desk;
        this.conditions = conditions;
        this.clock = clock;
        this.notices = notices;
        this.outbox = outbox;
        this.chronicle = chronicle;
    }

    @Transactional
    public Application decide(String applicationNo, DecisionRuling ruling) {
        Application application = desk.sitDownToDecide(applicationNo);
        if (ruling.grants()) {
            conditions.requireMet(application, conditions.requireAssessed(application));
        } else {
            FindingErrors.refuseIfBlocked(ReviewProblem.INCOMPLETE_REFUSAL, DecisionGuard.refusalIncomplete(ruling.reasons(), ruling.remedies()));
        }
        application.decide(ruling.toDecision(clock.today()), clock.now());
        bar.after(application, ruling, clock.today());
        WorkItem item = desk.decisionItem(application);
        item.complete(ruling.outcome(), clock.now());
        outbox.startOrPublish(MESSAGE, item.id(), Map.of("decision", ruling.outcome()));
        notices.toUnit(application.uscc(), applicationNo, ruling.grants() ? "granted" : "refused", Map.of());
        chronicle.record(application, "CatchEvent_DecisionMade", ruling.act(), Map.of("decision", ruling.outcome()));
        return application;
    }
}
